-- The application adds to the ledger and reads it. Nothing more, whatever it is made to try.
grant usage on schema public to ${application};
grant select, insert on event, command_receipt, checkpoint to ${application};
grant select on event_in_words to ${application};
grant select, insert, update, delete on snapshot, tokenentry to ${application};
