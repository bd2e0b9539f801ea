-- Views are added to and read, like the ledger they tell of.
do $$
declare
    view text;
begin
    for view in select tablename from pg_tables where schemaname = current_schema and tablename like 'view\_%' loop
        execute format('grant select, insert on %I to ${application}', view);
    end loop;
end $$;
