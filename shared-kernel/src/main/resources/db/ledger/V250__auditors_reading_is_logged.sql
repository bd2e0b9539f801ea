-- What auditors have looked at (domain rule 24). Theirs to see, not the audited's; only added to, and no part of the ledger.
create table audit.reading (
    number bigint generated always as identity primary key,
    municipality text not null,
    person text not null,
    address text not null,                 -- the page as asked for, with its moment and filters
    read_at timestamptz not null
);
create index on audit.reading (municipality, person, number);
grant select, insert on audit.reading to ${application};
create trigger reading_is_only_added_to before update or delete or truncate on audit.reading
    for each statement execute function refuse_change();
