-- Versions: from this position on, this is how it looked. Only ever added to; see package se.mandat.query.view.
create table view_figure (
    municipality text not null,
    key text not null,
    position bigint not null,
    unit text not null,
    reporting text not null,
    kind text not null,
    indicator text not null,
    about text not null,
    about_to date not null,
    measurement jsonb not null,
    comment text,
    corrected boolean not null,
    reason text,
    waiting jsonb,
    primary key (municipality, key, position)
);
create index view_figure_by_indicator on view_figure (municipality, indicator, key, position);
create index view_figure_by_unit on view_figure (municipality, unit, reporting, key, position);
