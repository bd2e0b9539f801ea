package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Reading Axon's own JDBC storage, payloads decoded only where a stream is read. */
abstract class AxonReads implements Contender {
    private final String name;
    private final Work work;
    private @Nullable JdbcEventStorageEngine engine;

    private AxonReads(String name, Work work) {
        this.name = name;
        this.work = work;
    }

    /** A stream as an aggregate is loaded: its events, decoded. */
    static final class OneStream extends AxonReads {
        OneStream(String name) {
            super(name, Work.MANY_EVENTS);
        }

        @Override
        public int act(int writer, int stream) {
            DomainEventStream events = engine().readEvents(History.stream(stream));
            int count = 0;
            while (events.hasNext()) {
                if (events.next().getPayload() instanceof History.Reported) {
                    count++;
                }
            }
            return count;
        }
    }

    /** Everything from the beginning, as a processor reads it, events only counted. */
    static final class Everything extends AxonReads {
        Everything(String name) {
            super(name, Work.WHOLE_LEDGER);
        }

        @Override
        public int act(int writer, int stream) {
            try (Stream<? extends TrackedEventMessage<?>> events = engine().readEvents(null, false)) {
                return events.mapToInt(_ -> 1).sum();
            }
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Work work() {
        return work;
    }

    @Override
    public void prepare(HikariDataSource database, int streams) throws SQLException {
        engine = AxonStore.prepared(database, streams).engine();
    }

    final JdbcEventStorageEngine engine() {
        if (engine == null) {
            throw new IllegalStateException(name + " is not prepared");
        }
        return engine;
    }
}
