-- What a person has arranged for herself, as when she last looked: private, disposable, and no part of the ledger.
create schema if not exists settings;
create table settings.setting (
    municipality text not null,
    person text not null,
    name text not null,
    value jsonb not null,
    saved_at timestamptz not null,
    primary key (municipality, person, name)
);
grant usage on schema settings to ${application};
grant select, insert, update, delete on settings.setting to ${application};
