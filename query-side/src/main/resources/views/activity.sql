-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    activity text not null,
    kind text not null,
    title text not null,
    description text,
    owner text not null,
    responsible text,
    goals jsonb not null,
    first_day date not null,
    due date not null,
    progress text not null,
    comment text,
    planned_at bigint not null,
    closing text,
    closed_at bigint,
    answer text,
    sequence bigint not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, position) where first;
create index on ${table} (municipality, kind, position) where first;
create index on ${table} (municipality, owner, key);
create index on ${table} using gin (goals) where first;
create index on ${table} using gin ((title || ' ' || coalesce(description, '')) gin_trgm_ops);
