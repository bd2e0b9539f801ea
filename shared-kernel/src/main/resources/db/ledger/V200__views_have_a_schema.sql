-- Views are made from the events, and can be made again: they live in a schema of their own, where the application may
-- make and drop tables. Nothing of the ledger is there.
create schema if not exists views;
grant usage, create on schema views to ${application};
drop table if exists view_unit, view_mandate, view_area, view_goal, view_target, view_indicator, view_period,
    view_followup, view_figure, view_judgement, view_history, view_moment, view_clock;
