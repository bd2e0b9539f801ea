package se.mandat.kernel.organisation;

/** What is known of who came after a unit that closed. */
public enum Succession {
    /** The successors are stated by a source or decision. */
    STATED,
    /** Nobody has stated who came after. It is not guessed. */
    NOT_STATED,
    /** It is stated that nobody did: the task ended. */
    NONE
}
