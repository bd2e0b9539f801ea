-- Versions: from this position on, this is how it looked. Only ever added to; see package se.mandat.query.view.
create table view_moment (
    municipality text not null,
    key text not null,
    position bigint not null,
    kind text not null,
    period text,
    unit text,
    title text,
    decision jsonb,
    known_at timestamptz not null,
    primary key (municipality, key, position)
);
create index view_moment_by_position on view_moment (municipality, position);
