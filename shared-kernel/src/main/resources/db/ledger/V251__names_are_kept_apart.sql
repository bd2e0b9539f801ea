-- Who stands behind an id in the ledger (domain rule 22). The ledger never holds a name; this table is the only place that does,
-- and a row of it goes when a disposal decision says so (domain rule 20). Without a decision it stays.
create schema if not exists people;
create table people.name (
    municipality text not null,
    person text not null,
    name text not null,
    role text not null,
    seen_on date not null,                 -- the last day the person was signed in
    primary key (municipality, person)
);
grant usage on schema people to ${application};
grant select, insert, update, delete on people.name to ${application};

-- Disposal decisions for names (gallringsbeslut). Only added to; the last one holds, and no months is to keep them.
create table people.disposal (
    municipality text not null,
    version integer not null,
    months integer,
    decision jsonb not null,
    person text not null,
    role text not null,
    registered_at timestamptz not null,
    primary key (municipality, version)
);
grant select, insert on people.disposal to ${application};
create trigger disposal_is_only_added_to before update or delete or truncate on people.disposal
    for each statement execute function refuse_change();

-- What was disposed of, by which decision: how many, never whom. Only added to.
create table people.disposed (
    municipality text not null,
    version integer not null,
    names integer not null,
    disposed_at timestamptz not null,
    primary key (municipality, disposed_at)
);
grant select, insert on people.disposed to ${application};
create trigger disposed_is_only_added_to before update or delete or truncate on people.disposed
    for each statement execute function refuse_change();
