-- Versions: from this position on, this is how it looked. Only ever added to; see package se.mandat.query.view.
create table view_indicator (
    municipality text not null,
    key text not null,
    position bigint not null,
    indicator text not null,
    definition jsonb not null,
    breaks jsonb not null,
    ended_on date,
    sequence bigint not null,
    primary key (municipality, key, position)
);
