-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    unit text collate "C" not null,
    reporting text collate "C" not null,
    stage text not null,
    submitted_at bigint,
    approved_at bigint,
    return_reason text,
    sequence bigint not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, reporting, position) where first;
create index on ${table} (municipality, position) where first;
create index on ${table} (municipality, unit, position) where first;
