-- The names that a report speaks of most, by which reports of one story are known. Reports that were kept before have none until they are read again.
alter table reports add column story text not null default '';
