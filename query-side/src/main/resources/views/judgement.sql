-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    unit text collate "C" not null,
    reporting text collate "C" not null,
    kind text collate "C" not null,
    subject text collate "C" not null,
    title text,
    about text collate "C" not null,
    about_to date not null,
    grade text,
    met integer,
    of_total integer,
    met_goals jsonb not null,
    expected boolean not null,
    ground text not null,
    motivation text,
    unchanged text,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, kind, subject, position) where first;
create index on ${table} (municipality, unit, reporting, position) where first;
create index on ${table} (municipality, about, unit) where first;
create index on ${table} (municipality, about, position);
create index on ${table} using gin (ground gin_trgm_ops);
