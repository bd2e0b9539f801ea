-- How a municipality looks: its accent colour and what its header calls it. A setting, and no part of the ledger; but who changed
-- it and when is kept, so it is only added to. The last version holds; nothing in it is Mandat's own look.
create table settings.appearance (
    municipality text not null,
    version integer not null,
    colour text,                           -- #rrggbb
    short_name text,
    person text not null,
    role text not null,
    changed_at timestamptz not null,
    primary key (municipality, version)
);
grant select, insert on settings.appearance to ${application};
