-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    unit text collate "C" not null,
    reporting text collate "C" not null,
    kind text not null,
    indicator text collate "C" not null,
    about text collate "C" not null,
    about_to date not null,
    measurement jsonb not null,
    comment text,
    corrected boolean not null,
    reason text,
    published date,
    waiting jsonb,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, indicator, position) where first;
create index on ${table} (municipality, unit, reporting, position) where first;
create index on ${table} (municipality, about, unit) where first;
create index on ${table} (municipality, about, position);
create index on ${table} (municipality, key) where waiting is not null;
