-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    goal text collate "C",
    unit text collate "C",
    indicator text collate "C" not null,
    period text not null,
    level numeric not null,
    comparison text not null,
    reason text,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, goal, position) where first;
create index on ${table} (municipality, indicator, position) where first;
create index on ${table} (municipality, unit, position) where first;
create index on ${table} (municipality, period, position);
