-- A rule may ask about all things of a kind in a municipality: the first event of each stream says which there are.
create index event_first_of_stream on event (municipality, kind, position) where sequence = 0;
