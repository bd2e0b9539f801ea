-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    unit text not null,
    year text not null,
    stage text not null,
    ready_by text,
    decision jsonb,
    decided_at jsonb not null,
    goals jsonb not null,
    indicators jsonb not null,
    core jsonb,
    reason text,
    sequence bigint not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, unit, position) where first;
create index on ${table} (municipality, year, position) where first;
