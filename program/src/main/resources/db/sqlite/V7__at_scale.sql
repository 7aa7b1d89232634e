alter table mentions add column parties text not null default '{}';
update mentions set parties = (
    select json_object('actor', json(json_group_array(json(p.party) order by p.position) filter (where p.side = 'actor')),
        'recipient', json(json_group_array(json(p.party) order by p.position) filter (where p.side = 'recipient')),
        'said_by', json(json_group_array(json(p.party) order by p.position) filter (where p.side = 'speaker')))
    from (
        select side, position, json_patch('{}', json_object('text', text, 'start', start_at, 'end', end_at, 'name', name, 'code', code,
            'sector', json(case sectors when '' then '[]' else '["' || replace(sectors, ' ', '","') || '"]' end))) as party
        from mention_parties where mention_id = mentions.id) as p);
drop table mention_parties;
-- Kept in the order of the hashes alone: reports come in no order of theirs.
create table text_bands (
    hash      integer not null,
    report_id text not null references reports (id) on delete cascade,
    primary key (hash, report_id)
) without rowid;
create index text_bands_by_report on text_bands (report_id);
