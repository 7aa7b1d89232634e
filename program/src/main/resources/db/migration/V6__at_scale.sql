-- What is read together stands together, so that a record of a million events answers as soon as a small one. A mention's parties stand in its row, as JSON with
-- the keys actor, recipient and said_by; an event's codes in its own, with a space between two. Events and families are worked out anew at the next occasion.
drop table event_mentions;
drop table event_parties;
drop table events;
create table events (
    id          text primary key,
    pair        text not null,
    type        text not null,
    mode        text,
    about_type  text,
    cameo       text not null,
    status      text not null,
    reciprocal  integer not null,
    actors      text not null,
    recipients  text not null,
    date_value  text,
    date_basis  text not null,
    earliest    integer,
    latest      integer,
    place_code  text,
    reports     integer not null,
    independent integer not null,
    outlets     integer not null
);
create index events_by_pair on events (pair);
create index events_by_day on events (earliest);
create table event_mentions (
    mention_id text primary key references mentions (id) on delete cascade,
    event_id   text not null references events (id) on delete cascade,
    position   integer not null,
    reason     text not null
);
create index event_mentions_by_event on event_mentions (event_id);
insert into pairs_to_merge (pair) select distinct pair from mentions where true on conflict (pair) do nothing;

-- A report's text may be long, and what is asked of it most stands behind it.
create index reports_in_short on reports (id, published, publisher, title, url, phrasebook, family);

-- The hash tells the band too, so that a text is found by it alone.
drop table text_bands;
insert into reports_to_fold (report_id) select id from reports where true on conflict (report_id) do nothing;

-- Which reports were versions of one text before, and what people had decided before: as with mentions, with both ends of the time in which the record said so.
-- "family_since" is when a report came into its family, or when its text was learnt. A family of one, called by its own id, is not noted.
alter table reports add column family_since text not null default '';
update reports set family_since = (select max(m.learnt) from reports m where m.family = reports.family);
create table past_families (
    report_id  text not null references reports (id) on delete cascade,
    family     text not null,
    since      text not null,
    superseded text not null,
    primary key (report_id, since, superseded)
);
create index past_families_by_family on past_families (family);
create table past_decisions (
    id         text not null,
    kind       text not null,
    one        text not null,
    other      text not null,
    note       text not null,
    decided    text not null,
    superseded text not null,
    primary key (id, decided, superseded)
);
