package se.mandat.query.view;

/** Which row of a view: a key is unique within its municipality. */
record Place(String municipality, String key) {}
