-- Full text over evidence: which mentions' sentences hold which words. "number" is the row of a mention in the index, which keeps no text of its own.
create table evidence_rows (
    number     integer primary key,
    mention_id text not null unique
);
create virtual table evidence_words using fts5 (evidence, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

create trigger evidence_comes after insert on mentions begin
    insert into evidence_rows (mention_id) values (new.id);
    insert into evidence_words (rowid, evidence) values (last_insert_rowid(), new.evidence_text);
end;
create trigger evidence_goes after delete on mentions begin
    delete from evidence_words where rowid = (select number from evidence_rows where mention_id = old.id);
    delete from evidence_rows where mention_id = old.id;
end;

insert into evidence_rows (mention_id) select id from mentions order by id;
insert into evidence_words (rowid, evidence) select r.number, m.evidence_text from evidence_rows r join mentions m on m.id = r.mention_id;
