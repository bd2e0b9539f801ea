-- Versions: from this position on, this is how it looked. Only ever added to; see package se.mandat.query.view.
create table view_judgement (
    municipality text not null,
    key text not null,
    position bigint not null,
    unit text not null,
    reporting text not null,
    kind text not null,
    subject text not null,
    title text,
    about text not null,
    about_to date not null,
    grade text,
    met integer,
    of_total integer,
    met_goals jsonb not null,
    expected boolean not null,
    ground text not null,
    primary key (municipality, key, position)
);
create index view_judgement_by_subject on view_judgement (municipality, kind, subject, key, position);
create index view_judgement_by_unit on view_judgement (municipality, unit, reporting, key, position);
