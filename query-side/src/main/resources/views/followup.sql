-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    unit text collate "C" not null,
    reporting text collate "C" not null,
    stage text not null,
    revision integer not null,
    submitted_at bigint,
    handed_in_at bigint,
    approved_at bigint,
    decided_at bigint,
    published_at bigint,
    return_reason text,
    returned_section jsonb,
    revision_reason text,
    ready jsonb not null,
    sequence bigint not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, reporting, position);
create index on ${table} (municipality, position) where first;
create index on ${table} (municipality, unit, position) where first;
