-- Two times: when a thing happened, and when the record learnt it. What a report told before it was corrected, or before the phrasebook read it otherwise, is
-- kept aside with both ends of the time in which the record said so. "learnt" is when the record first heard what the mention says, "since" is when it got
-- this very form: another number, other offsets or another link of its report make a new form, and nothing new to learn.
alter table mentions add column learnt text not null default '';
alter table mentions add column since text not null default '';
update mentions set learnt = (select r.learnt from reports r where r.id = mentions.report_id);
update mentions set since = learnt;

-- "telling" is the mention with its report, as JSON: no query looks into it. "why" is corrected, phrasebook, withdrawn or moved.
create table past_mentions (
    mention_id text not null,
    report_id  text not null,
    position   integer not null,
    pair       text not null,
    learnt     text not null,
    since      text not null,
    superseded text not null,
    why        text not null,
    telling    text not null,
    primary key (mention_id, since, superseded)
);
create index past_mentions_by_report on past_mentions (report_id);
create index past_mentions_by_pair on past_mentions (pair);

-- Who stands on which side of a pair, one row a code: which pairs concern an actor is asked here, since there are far fewer pairs than events.
create table pair_parties (
    code text not null,
    pair text not null,
    side integer not null,
    primary key (code, pair, side)
);
create index pair_parties_by_pair on pair_parties (pair);

-- Copies: "family" is the smallest id of the reports that share their text with this one, or its own. A band is a part of a text's signature: reports that share
-- one are compared.
alter table reports add column family text not null default '';
update reports set family = id;
create table text_bands (
    report_id text not null references reports (id) on delete cascade,
    band      integer not null,
    hash      text not null,
    primary key (report_id, band, hash)
);
create index reports_by_family on reports (family);
create index text_bands_by_hash on text_bands (band, hash);
create table reports_to_fold (
    report_id text primary key
);
insert into reports_to_fold (report_id) select id from reports;
alter table events add column independent integer not null default 0;
insert into pairs_to_merge (pair) select distinct pair from mentions where true on conflict (pair) do nothing;

-- What a person decided about two mentions: that they tell one event, or that they do not. "one" and "other" describe a mention by its report and words, as JSON,
-- so that the decision outlives another reading.
create table decisions (
    id      text primary key,
    kind    text not null,
    one     text not null,
    other   text not null,
    note    text not null,
    decided text not null
);

-- What a report claims about the record itself; "details" is JSON.
create table claims (
    id         text primary key,
    report_id  text not null references reports (id) on delete cascade,
    position   integer not null,
    kind       text not null,
    mention_id text,
    learnt     text not null,
    details    text not null
);
create index claims_by_report on claims (report_id);
create index claims_by_mention on claims (mention_id);
