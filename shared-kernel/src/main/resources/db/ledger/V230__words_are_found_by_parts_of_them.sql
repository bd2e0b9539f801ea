-- Search finds words by any part of them, as Swedish makes words of words: grundskolan by skola. Part of PostgreSQL's own
-- contributed modules, and trusted: whoever may create in the database may add it.
create extension if not exists pg_trgm;
