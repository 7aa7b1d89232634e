-- Events of other coders, as their files have them: without text, beside our own and never among them.
-- "key" is what the coder tells its events apart by; "cells" is the whole row as JSON, so that nothing of it is lost. Codes are ours where the row's could be read so.
create table outside_events (
    coder          text not null,
    key            text not null,
    day            integer,
    type           text,
    mode           text,
    cameo          text,
    score          double precision,
    actor_code     text not null,
    actor_name     text,
    actor_sectors  text not null,
    recipient_code text not null,
    recipient_name text,
    recipient_sectors text not null,
    place_code     text,
    source         text,
    format         text not null,
    file           text not null,
    line           integer not null,
    learnt         text not null,
    cells          text not null,
    primary key (coder, key)
);
create index outside_events_by_day on outside_events (coder, day);
create index outside_events_by_pair on outside_events (coder, actor_code, recipient_code);
