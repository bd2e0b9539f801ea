package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;

/** Something that is measured: a limit of the database, a peer, or our own ledger. Listed in {@link Contenders}. */
interface Contender extends AutoCloseable {
    /** What one act is, which decides with how many writers it is measured. */
    enum Work {
        /** One command or one row: measured at every number of writers, and for how it ages. */
        ONE_EVENT,
        /** Several events an act. */
        MANY_EVENTS,
        /** Many events an act, by one writer who sees to it that they share commits. */
        ALONE,
        /** All events there are, which one reader does alone. */
        WHOLE_LEDGER;

        boolean at(int writers) {
            return switch (this) {
                case ONE_EVENT -> true;
                case MANY_EVENTS -> writers <= MOST_CONNECTIONS;
                case ALONE, WHOLE_LEDGER -> writers == 1;
            };
        }
    }

    /** Connections each contender has; more writers than this share them. */
    int MOST_CONNECTIONS = 32;

    /** One word, in results and in {@code --only}. */
    String name();

    Work work();

    /**
     * Makes its tables in an empty schema, the connections' default one, and fills the streams below {@code streams} with
     * {@link History#EVENTS} events each. Streams above are new: the first act on them begins them.
     */
    void prepare(HikariDataSource database, int streams) throws Exception;

    /** Does one thing with a stream, durably if it writes, and says how many events that was. Called by many threads. */
    int act(int writer, int stream) throws Exception;

    /** Stops whatever it started; its schema and connections are removed for it. */
    @Override
    default void close() {}
}
