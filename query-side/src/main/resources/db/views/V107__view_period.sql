-- Versions: from this position on, this is how it looked. Only ever added to; see package se.mandat.query.view.
create table view_period (
    municipality text not null,
    key text not null,
    position bigint not null,
    period text not null,
    kind text not null,
    status text not null,
    opens date not null,
    due date not null,
    sequence bigint not null,
    primary key (municipality, key, position)
);
