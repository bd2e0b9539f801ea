-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    unit text not null,
    text text not null,
    first_day date not null,
    described_at bigint not null,
    primary key (municipality, key, position)
);
create index on ${table} using gin (text gin_trgm_ops);
