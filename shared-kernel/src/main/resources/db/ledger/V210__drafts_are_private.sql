-- What somebody has begun to write and not yet said (domain rule 21): private, disposable, and no part of the ledger.
create schema if not exists drafts;
create table drafts.draft (
    municipality text not null,
    person text not null,
    form text not null,
    fields jsonb not null,
    saved_at timestamptz not null,
    primary key (municipality, person, form)
);
create index on drafts.draft (saved_at);
grant usage on schema drafts to ${application};
grant select, insert, update, delete on drafts.draft to ${application};
