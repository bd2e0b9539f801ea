-- How far the views have come: one row, written in the transaction of the versions it speaks of; and which views they are,
-- and how made, so that nobody writes who makes them otherwise.
create table if not exists views.progress (
    one boolean primary key default true check (one),
    position bigint not null
);
alter table views.progress add column if not exists shape text;
insert into views.progress (position) values (0) on conflict do nothing;

-- Events no view could take in, and those after them in the same stream: nothing of it is shown until it is built anew.
create table if not exists views.parked (
    position bigint primary key,
    municipality text collate "C" not null,
    stream text not null,
    name text not null,
    reason text,
    parked_at timestamptz not null default now()
);
create table if not exists views.parked_next (like views.parked including all);

-- Views being built beside the ones shown, or checked against the ledger; at most one at a time.
create table if not exists views.build (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('REBUILD', 'VERIFY')),
    names text[] not null,
    state text not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    position bigint not null default 0,
    target bigint not null,
    started_at timestamptz not null default now(),
    ended_at timestamptz,
    note text
);
create unique index if not exists build_runs on views.build (state) where state = 'RUNNING'
