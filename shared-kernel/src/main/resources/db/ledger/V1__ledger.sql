-- The ledger. Rows are inserted and read; nothing else is ever done to them, not even by the owner.
create table event (
    position     bigint      primary key,           -- total order over all municipalities, gapless, commit order
    municipality text        not null,              -- four digits; empty for what belongs to none
    kind         text,                              -- kind of stream; none for an event outside any aggregate
    stream       text        not null,              -- kind:municipality:key
    sequence     bigint      not null,              -- place in its stream, from 0
    event_id     text        not null,
    name         text        not null,              -- stored name, a contract (EventNames)
    version      text,                              -- version of the payload's shape
    payload      bytea       not null,              -- JSON, bytes kept as written
    metadata     bytea       not null,              -- JSON: who, when, on which decision, from which source
    recorded_at  timestamptz not null,              -- the database's clock, never going back along the positions
    hash         bytea       not null,              -- covers this row and the municipality's event before it (docs/proof.md)
    unique (stream, sequence)
);
create index event_by_time on event using brin (recorded_at) with (pages_per_range = 32);

-- What each command was answered, so that sending it again does nothing again.
create table command_receipt (
    municipality text   not null,
    command_id   text   not null,
    body_hash    bytea  not null,
    position     bigint not null,
    sequence     bigint not null,
    primary key (municipality, command_id)
);

-- Signed statements of how far each municipality's events reached and what they add up to.
create table checkpoint (
    municipality text        not null,
    events       bigint      not null,              -- how many events it covers
    position     bigint      not null,              -- of the last of them
    hash         bytea       not null,              -- of the last of them
    frontier     bytea       not null,              -- what the next checkpoint builds its root on
    note         text        not null,              -- the signed text itself
    made_at      timestamptz not null,
    primary key (municipality, events)
);
create index checkpoint_by_position on checkpoint (position);

-- The latest state of a stream, where an aggregate wants one. Can be thrown away at any time.
create table snapshot (
    stream      text        primary key,
    kind        text,
    sequence    bigint      not null,
    event_id    text        not null,
    name        text        not null,
    version     text,
    payload     bytea       not null,
    metadata    bytea       not null,
    recorded_at timestamptz not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is only added to: % on % is refused', tg_op, tg_table_name;
end $$;

create trigger event_is_only_added_to before update or delete or truncate on event
    for each statement execute function refuse_change();
create trigger receipt_is_only_added_to before update or delete or truncate on command_receipt
    for each statement execute function refuse_change();
create trigger checkpoint_is_only_added_to before update or delete or truncate on checkpoint
    for each statement execute function refuse_change();

-- The ledger as people read it.
create view event_in_words as
select position, municipality, stream, sequence, name, recorded_at,
       convert_from(payload, 'UTF8') as payload, convert_from(metadata, 'UTF8') as metadata
from event;

-- Where each event processor is (Axon's token store, in its own words).
create table tokenentry (
    processorname varchar(255) not null,
    segment       integer      not null,
    token         bytea,
    tokentype     varchar(255),
    timestamp     varchar(255),
    owner         varchar(255),
    primary key (processorname, segment)
);
