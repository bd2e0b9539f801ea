-- Versions: from this position on, this is how it looked. Only ever added to; see package se.mandat.query.view.
create table view_followup (
    municipality text not null,
    key text not null,
    position bigint not null,
    unit text not null,
    reporting text not null,
    stage text not null,
    submitted_at bigint,
    approved_at bigint,
    return_reason text,
    sequence bigint not null,
    primary key (municipality, key, position)
);
create index view_followup_by_period on view_followup (municipality, reporting, key, position);
