-- What an auditor notes of something seen, for the protocol (domain rule 24): the auditor's own, and no part of the ledger.
create schema if not exists audit;
create table audit.note (
    municipality text not null,
    person text not null,
    signal text not null,
    text text not null,
    position bigint not null,              -- the position it was looked at
    noted_at timestamptz not null,
    primary key (municipality, person, signal)
);
grant usage on schema audit to ${application};
grant select, insert, update, delete on audit.note to ${application};

-- When somebody had a municipality's ledger checked here, and what was found. Only added to.
create table audit.ledger_check (
    municipality text not null,
    checked_at timestamptz not null,
    position bigint not null,              -- how far the ledger had come
    findings bigint not null,
    report text not null,
    primary key (municipality, checked_at)
);
grant select, insert on audit.ledger_check to ${application};
