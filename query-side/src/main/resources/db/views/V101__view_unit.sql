-- Versions: from this position on, this is how it looked. Only ever added to; see package se.mandat.query.view.
create table view_unit (
    municipality text not null,
    key text not null,
    position bigint not null,
    unit text not null,
    type text not null,
    first_day date not null,
    start_verified boolean not null,
    last_day date,
    names jsonb not null,
    places jsonb not null,
    succession text,
    successors jsonb not null,
    predecessors jsonb not null,
    ended_at bigint,
    primary key (municipality, key, position)
);
