-- What is looked up is compared byte by byte, whatever language the database sorts by.
drop view event_in_words;
alter table event
    alter column municipality type text collate "C",
    alter column stream type text collate "C";
create view event_in_words as
select position, municipality, stream, sequence, name, recorded_at,
       convert_from(payload, 'UTF8') as payload, convert_from(metadata, 'UTF8') as metadata
from event;

-- A command is known by sixteen bytes (CommandKey), so that its receipt costs little beside its events.
alter table command_receipt rename to command_receipt_in_words;
create table command_receipt (
    command   bytea  primary key,
    body_hash bytea  not null,
    position  bigint not null,
    sequence  bigint not null
);
insert into command_receipt
select substring(sha256(convert_to(municipality || ' ' || command_id, 'UTF8')) for 16),
       body_hash, position, sequence
from command_receipt_in_words;
drop table command_receipt_in_words;
create trigger receipt_is_only_added_to before update or delete or truncate on command_receipt
    for each statement execute function refuse_change();
