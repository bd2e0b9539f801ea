-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    indicator text not null,
    definition jsonb not null,
    following jsonb,
    breaks jsonb not null,
    back_series jsonb not null,
    ended_on date,
    sequence bigint not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, position);
create index on ${table} using gin (((definition ->> 'title') || ' ' || coalesce(definition ->> 'koladaId', '') || ' ' || coalesce(definition ->> 'description', '')) gin_trgm_ops);
