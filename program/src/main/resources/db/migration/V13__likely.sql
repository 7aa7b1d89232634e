-- Which sides the second reader filled ("actor", "recipient", both with a space between), and how likely it holds act and sides, from 0 to 1.
alter table mentions add column why_filled text not null default '';
alter table mentions add column why_likely double precision;
