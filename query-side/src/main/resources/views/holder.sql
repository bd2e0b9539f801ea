-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    unit text not null,
    role text not null,
    person text not null,
    since date not null,
    last_day date,
    said_at bigint not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, unit, position) where first;
