-- Versions: from this position on, this is how it looked. Only ever added to; see package se.mandat.query.view.
create table view_history (
    municipality text not null,
    key text not null,
    position bigint not null,
    feature text not null,
    stream text not null,
    sequence bigint not null,
    name text not null,
    actor text not null,
    role text not null,
    actor_unit text,
    command text not null,
    recorded_at timestamptz not null,
    known_at timestamptz not null,
    imported boolean not null,
    unit text,
    goal text,
    indicator text,
    period text,
    before jsonb,
    after jsonb,
    previous bigint,
    own bigint not null,
    reason text,
    decision_key text,
    decision jsonb,
    source jsonb,
    payload text not null,
    primary key (municipality, key, position)
);
create index view_history_by_position on view_history (municipality, position);
create index view_history_by_unit on view_history (municipality, unit, position);
create index view_history_by_goal on view_history (municipality, goal, position);
create index view_history_by_indicator on view_history (municipality, indicator, position);
create index view_history_by_decision on view_history (municipality, decision_key, position);
