-- Text is compared and ordered by its bytes, as SQLite does it: so the same reports give the same bytes, in whatever language the server was set up.
do $$
declare
    here record;
begin
    for here in
        select c.table_name, c.column_name
        from information_schema.columns c
        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
        where c.table_schema = current_schema() and c.data_type = 'text' and t.table_type = 'BASE TABLE'
            and c.is_generated = 'NEVER' and coalesce(c.collation_name, '') <> 'C'
    loop
        execute format('alter table %I alter column %I type text collate "C"', here.table_name, here.column_name);
    end loop;
    -- Numbers that are not whole would lose digits.
    for here in
        select table_name, column_name from information_schema.columns
        where table_schema = current_schema() and data_type = 'real'
    loop
        execute format('alter table %I alter column %I type double precision', here.table_name, here.column_name);
    end loop;
end
$$;
