-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    unit text not null,
    type text not null,
    first_day date not null,
    start_verified boolean not null,
    last_day date,
    names jsonb not null,
    places jsonb not null,
    succession text,
    successors jsonb not null,                      -- whole where units merged; else as decided, or unknown
    predecessors jsonb not null,
    ended_at bigint,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, position);
create index on ${table} using gin ((names::text) gin_trgm_ops);
