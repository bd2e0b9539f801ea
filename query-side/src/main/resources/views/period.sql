-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
    period text not null,
    kind text not null,
    status text not null,
    opens date not null,
    due date not null,
    deadlines jsonb not null,
    statutory boolean not null,
    warnings jsonb not null,
    dated_at bigint not null,
    sequence bigint not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, position);
