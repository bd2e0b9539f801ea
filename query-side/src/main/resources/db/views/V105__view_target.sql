-- Versions: from this position on, this is how it looked. Only ever added to; see package se.mandat.query.view.
create table view_target (
    municipality text not null,
    key text not null,
    position bigint not null,
    goal text,
    unit text,
    indicator text not null,
    period text not null,
    level numeric not null,
    comparison text not null,
    reason text,
    primary key (municipality, key, position)
);
create index view_target_by_goal on view_target (municipality, goal, key, position);
create index view_target_by_indicator on view_target (municipality, indicator, key, position);
