package se.mandat.query.people;

import java.time.LocalDate;
import se.mandat.kernel.Role;

/** What a person is called and last signed in as, and the day they last did. */
public record Known(String person, String name, Role role, LocalDate seenOn) {}
