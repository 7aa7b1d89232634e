alter table mentions add column kind text collate "C" not null default '';
update mentions set kind = type || '/' || coalesce(about::json ->> 'type', '') || '/'
    || case when status in ('done', 'ongoing') then '0' when status in ('planned', 'possible', 'conditional') then '1' else '2' end;
