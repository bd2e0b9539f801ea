-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    above text collate "C" not null,
    goal text not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, above, position) where first;
