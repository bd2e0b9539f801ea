package se.mandat.kernel.organisation;

/** What sort of unit it is. */
public enum UnitType {
    /** Kommunfullmäktige. */
    COUNCIL,
    /** Kommunstyrelse. */
    EXECUTIVE_BOARD,
    /** Nämnd, also programnämnd and gemensam nämnd. */
    COMMITTEE,
    /** Utskott. */
    SUB_COMMITTEE,
    /** Förvaltning. */
    ADMINISTRATION,
    /** Enhet: school, care home, department. */
    UNIT,
    /** Kommunalt bolag. */
    COMPANY,
    /** Somebody outside who takes part. */
    EXTERNAL_PARTNER
}
