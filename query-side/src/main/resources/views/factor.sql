-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    unit text not null,
    factor text not null,
    title text not null,
    description text,
    first_day date not null,
    last_day date,
    end_reason text,
    sequence bigint not null,
    adopted_at bigint not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, unit, position) where first;
create index on ${table} using gin ((title || ' ' || coalesce(description, '')) gin_trgm_ops);
