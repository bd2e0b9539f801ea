package se.mandat.platform;

import java.util.Optional;

/** Who is signed in on the request at hand. */
public interface Session {
    /** The person, or nobody. */
    Optional<Person> person();
}
