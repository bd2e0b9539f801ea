-- The ledger. Rows are inserted and read; nothing else is ever done to them.
create table event (
    position     bigint      primary key,           -- total order over all municipalities, gapless, commit order
    municipality text        not null,
    stream       text        not null,              -- kind:municipality:key
    sequence     bigint      not null,              -- place in its stream, from 0
    event_id     text        not null unique,
    name         text        not null,              -- stored name, a contract (EventNames)
    version      text        not null,              -- version of the payload's shape
    payload      text        not null,              -- JSON, bytes kept as written
    metadata     text        not null,              -- JSON: who, when, on which decision, from which source
    recorded_at  timestamptz not null,
    unique (stream, sequence)
);
create index event_by_time on event (recorded_at);

-- What each command was answered, so that sending it again does nothing again.
create table command_receipt (
    municipality text   not null,
    command_id   text   not null,
    body_hash    text   not null,
    position     bigint not null,
    sequence     bigint not null,
    primary key (municipality, command_id)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is only added to: % on % is refused', tg_op, tg_table_name;
end $$;

create trigger event_is_only_added_to before update or delete on event
    for each row execute function refuse_change();
create trigger event_is_never_emptied before truncate on event
    for each statement execute function refuse_change();
create trigger receipt_is_only_added_to before update or delete on command_receipt
    for each row execute function refuse_change();
create trigger receipts_are_never_emptied before truncate on command_receipt
    for each statement execute function refuse_change();

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
