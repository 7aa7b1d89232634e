-- What a report claimed before it was corrected, and the day that it bore before, are kept aside as what it told before is: with both ends of the time in which
-- the record said so. "since" is when a claim got this very form; where it stood in its report then, and with which outlet and day, is part of the form.
alter table claims add column since text not null default '';
update claims set since = learnt;
create table past_claims (
    id         text not null,
    report_id  text not null references reports (id) on delete cascade,
    position   integer not null,
    publisher  text,
    published  text,
    learnt     text not null,
    since      text not null,
    superseded text not null,
    details    text not null,
    primary key (id, since, superseded)
);
create index past_claims_by_report on past_claims (report_id);

create table past_reports (
    report_id  text not null references reports (id) on delete cascade,
    published  text,
    since      text not null,
    superseded text not null,
    primary key (report_id, since, superseded)
);
-- Of earlier forms only what they told is known; the day is taken to have been the same.
insert into past_reports (report_id, published, since, superseded)
    select r.id, r.published, min(p.learnt), r.learnt from past_mentions p join reports r on r.id = p.report_id
    group by r.id, r.published, r.learnt having min(p.learnt) < r.learnt;
