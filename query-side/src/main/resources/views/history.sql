-- From this position on, this is how it looked. Only ever added to.
create table ${table} (
    municipality text collate "C" not null,
    key text collate "C" not null,
    position bigint not null,
    first boolean not null,
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
    unit text collate "C",
    goal text collate "C",
    indicator text collate "C",
    period text,
    before jsonb,
    after jsonb,
    previous bigint,
    own bigint not null,
    reason text,
    decision_key text collate "C",
    decision jsonb,
    source jsonb,
    payload text not null,
    primary key (municipality, key, position)
);
create index on ${table} (municipality, position);
create index on ${table} (municipality, known_at);
create index on ${table} (municipality, unit, position) where unit is not null;
create index on ${table} (municipality, goal, position) where goal is not null;
create index on ${table} (municipality, indicator, position) where indicator is not null;
create index on ${table} (municipality, decision_key, position) where decision_key is not null;
