-- Versions: from this position on, this is how it looked. Only ever added to; see package se.mandat.query.view.
create table view_mandate (
    municipality text not null,
    key text not null,
    position bigint not null,
    mandate text not null,
    title text not null,
    first_day date not null,
    last_day date not null,
    primary key (municipality, key, position)
);
