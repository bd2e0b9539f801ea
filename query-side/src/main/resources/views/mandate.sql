-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    mandate text not null,
    title text not null,
    first_day date not null,
    last_day date not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, position);
