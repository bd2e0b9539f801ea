package se.mandat.platform.ledger;

/** Advisory locks of the ledger, as PostgreSQL knows them. */
final class LedgerLock {
    /** Held by whoever writes, to the end of the transaction. */
    static final long APPEND = 0x4d414e444154L;
    /** Takes it. */
    static final String TAKE = "select pg_advisory_xact_lock(" + APPEND + ")";
    /** Held by whoever seals. */
    static final long SEAL = 0x5345414cL;

    private LedgerLock() {}
}
