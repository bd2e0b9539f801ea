-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text not null,
    key text not null,
    position bigint not null,
    first boolean not null,
    unit text not null,
    reporting text not null,
    kind text not null,
    indicator text not null,
    about text not null,
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
create index on ${table} (municipality, about, position);
create index on ${table} (municipality, about) where first;
