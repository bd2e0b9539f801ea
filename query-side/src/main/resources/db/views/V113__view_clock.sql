-- Versions: from this position on, this is how it looked. Only ever added to; see package se.mandat.query.view.
create table view_clock (
    municipality text not null,
    key text not null,
    position bigint not null,
    known_through timestamptz not null,
    primary key (municipality, key, position)
);
create index view_clock_by_time on view_clock (municipality, known_through, position);
