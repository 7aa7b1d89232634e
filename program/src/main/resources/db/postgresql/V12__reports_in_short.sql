-- Long texts lie apart from their rows here, and an index refuses rows with a very long link.
drop index reports_in_short;
