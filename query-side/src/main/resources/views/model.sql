-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    version integer not null,
    first_day date not null,
    model jsonb not null,
    reason text,
    decided boolean not null,
    sequence bigint not null,
    adopted_at bigint not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, position);
