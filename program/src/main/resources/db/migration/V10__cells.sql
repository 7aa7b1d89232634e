-- Merged is cell by cell: the mentions of a pair that tell of one kind of act, which is its type, what it is about, and whether it happened. One more report of
-- a busy pair works out anew what is of its kind, and what another process kept meanwhile is known by the mark of the cell. All events are worked out anew once.
drop index mentions_by_pair;
create index mentions_by_pair on mentions (pair, kind);

drop table event_mentions;
drop table events;
create table events (
    id          text primary key,
    pair        text not null,
    kind        text not null,
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
create index events_by_pair on events (pair, kind);
create index events_by_day on events (earliest);
create table event_mentions (
    mention_id text primary key references mentions (id) on delete cascade,
    event_id   text not null references events (id) on delete cascade,
    position   integer not null,
    reason     text not null
);
create index event_mentions_by_event on event_mentions (event_id);

-- "marked" is the tick at which the cell was last marked; "grouped" is 1 once it was asked with which other pairs this one is merged now.
drop table pairs_to_merge;
create table pairs_to_merge (
    pair    text not null,
    kind    text not null,
    marked  integer not null,
    grouped integer not null,
    primary key (pair, kind)
);
create table merge_clock (
    ticks integer not null
);
insert into merge_clock (ticks) values (1);
insert into pairs_to_merge (pair, kind, marked, grouped) select distinct pair, kind, 1, 0 from mentions where true;

-- With which pair of two a pair of several states is merged.
create table pair_kin (
    pair text primary key,
    kin  text not null
);
create index pair_kin_by_kin on pair_kin (kin);

-- The day of the last report is asked with every timeline.
create index reports_by_day on reports (published, family);
create index reports_of_family on reports (family, published);
drop index reports_by_family;
