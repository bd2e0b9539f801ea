-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    goal text not null,
    about text not null,
    grade text,
    expected boolean not null,
    ground text not null,
    primary key (municipality, key, position)
);
