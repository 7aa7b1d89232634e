alter table mentions add column parties text not null default '{}';
update mentions set parties = (
    select json_build_object('actor', coalesce(json_agg(p.party order by p.position) filter (where p.side = 'actor'), '[]'),
        'recipient', coalesce(json_agg(p.party order by p.position) filter (where p.side = 'recipient'), '[]'),
        'said_by', coalesce(json_agg(p.party order by p.position) filter (where p.side = 'speaker'), '[]'))::text
    from (
        select side, position, json_strip_nulls(json_build_object('text', text, 'start', start_at, 'end', end_at, 'name', name, 'code', code,
            'sector', case sectors when '' then '[]'::json else to_json(string_to_array(sectors, ' ')) end)) as party
        from mention_parties where mention_id = mentions.id) as p);
drop table mention_parties;
create table text_bands (
    hash      bigint not null,
    report_id text not null references reports (id) on delete cascade,
    primary key (hash, report_id)
);
create index text_bands_by_report on text_bands (report_id);
