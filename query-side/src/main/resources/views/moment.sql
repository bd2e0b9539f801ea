-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    kind text not null,
    period text,
    unit text,
    title text,
    decision jsonb,
    known_at timestamptz not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, position) where first;
create index on ${table} (municipality, kind, position) where first;
create index on ${table} using gin ((decision::text) gin_trgm_ops) where kind = 'DECISION';
