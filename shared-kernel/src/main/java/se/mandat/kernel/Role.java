package se.mandat.kernel;

/** In which role somebody acts. */
public enum Role {
    /** Reads everything, writes nothing (KL ch. 12). */
    AUDITOR,
    /** Runs the process: periods, indicators, compilation. */
    CONTROLLER,
    /** Plans and reports for a unit. */
    UNIT_MANAGER,
    /** Decides and reads. */
    POLITICIAN,
    /** Keeps organisation and settings; writes no content (domain rule 25). */
    ADMINISTRATOR,
    /** Loads older history from documents, on behalf of the body that decided it. */
    IMPORTER
}
