-- What is asked of a report most stands behind its text, and the story behind all: it is read from the index alone. The planner must be told so (ReportsInShort).
drop index reports_in_short;
create index reports_in_short on reports (id, published, publisher, title, url, phrasebook, family, story);
