-- Reports as read. "learnt" is when the record first heard of the report in this form; it is the only column that differs between two runs over the same input.
create table reports (
    id          text primary key,
    text        text not null,
    text_sha256 text not null,
    fingerprint text not null,
    published   text,
    title       text,
    publisher   text,
    author      text,
    url         text,
    language    text,
    head        text not null,
    phrasebook  text not null,
    learnt      text not null
);
create index reports_by_text on reports (text_sha256);

-- Mentions: an event as one report tells it. "pair" is who stands opposite whom, in an order of its own, so that all tellings of a pair lie together.
create table mentions (
    id             text primary key,
    report_id      text not null references reports (id) on delete cascade,
    position       integer not null,
    pair           text not null,
    type           text not null,
    mode           text,
    cameo          text not null,
    contexts       text not null,
    about          text,
    status         text not null,
    reciprocal     integer not null,
    date_value     text,
    date_basis     text not null,
    date_text      text,
    date_start     integer,
    date_end       integer,
    place_text     text,
    place_start    integer,
    place_end      integer,
    place_code     text,
    trigger_text   text not null,
    trigger_start  integer not null,
    trigger_end    integer not null,
    evidence_text  text not null,
    evidence_start integer not null,
    evidence_end   integer not null,
    details        text not null,
    why_clause     text not null,
    why_file       text not null,
    why_line       integer not null,
    confidence     real not null
);
create index mentions_by_report on mentions (report_id);
create index mentions_by_pair on mentions (pair);

-- side: actor, recipient or speaker
create table mention_parties (
    mention_id text not null references mentions (id) on delete cascade,
    side       text not null,
    position   integer not null,
    text       text not null,
    start_at   integer not null,
    end_at     integer not null,
    name       text,
    code       text not null,
    sectors    text not null,
    primary key (mention_id, side, position)
);

-- Events: worked out from the mentions of a pair, and worked out anew whenever one of them changes.
-- earliest and latest are days since 1970-01-01; both are absent where the date is unknown, one where it is open.
create table events (
    id         text primary key,
    pair       text not null,
    type       text not null,
    mode       text,
    about_type text,
    cameo      text not null,
    status     text not null,
    reciprocal integer not null,
    date_value text,
    date_basis text not null,
    earliest   integer,
    latest     integer,
    place_code text,
    reports    integer not null,
    outlets    integer not null
);
create index events_by_pair on events (pair);
create index events_by_day on events (earliest);

create table event_parties (
    event_id text not null references events (id) on delete cascade,
    side     text not null,
    position integer not null,
    code     text not null,
    primary key (event_id, side, position)
);
create index event_parties_by_code on event_parties (code, event_id);

create table event_mentions (
    mention_id text primary key references mentions (id) on delete cascade,
    event_id   text not null references events (id) on delete cascade,
    position   integer not null,
    reason     text not null
);
create index event_mentions_by_event on event_mentions (event_id, position);

-- Pairs whose mentions changed since their events were last worked out. A run that is killed leaves them here for the next.
create table pairs_to_merge (
    pair text primary key
);
