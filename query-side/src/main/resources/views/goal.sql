-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    goal text not null,
    kind text not null,
    title text not null,
    owner text collate "C" not null,
    area text collate "C",
    above jsonb not null,
    contributors jsonb not null,
    partners jsonb not null,
    first_day date not null,
    last_day date,
    sound_economy boolean not null,
    decided boolean not null,
    model integer,
    ended_on date,
    end_reason text,
    sequence bigint not null,
    set_at bigint not null,
    owners jsonb not null,
    responsible text,
    parts jsonb not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, area, position) where first;
create index on ${table} (municipality, position);
create index on ${table} (municipality, (coalesce(last_day, 'infinity'::date))) where first;
create index on ${table} using gin (title gin_trgm_ops);
