-- Versions: from this position on, this is how it looked. Only ever added to; see package se.mandat.query.view.
create table view_goal (
    municipality text not null,
    key text not null,
    position bigint not null,
    goal text not null,
    kind text not null,
    title text not null,
    owner text not null,
    area text,
    above jsonb not null,
    contributors jsonb not null,
    partners jsonb not null,
    first_day date not null,
    last_day date,
    sound_economy boolean not null,
    decided boolean not null,
    ended_on date,
    end_reason text,
    sequence bigint not null,
    set_at bigint not null,
    primary key (municipality, key, position)
);
create index view_goal_by_owner on view_goal (municipality, owner, key, position);
create index view_goal_by_area on view_goal (municipality, area, key, position);
