package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import se.mandat.kernel.Event;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.LedgerSerializer;
import se.mandat.platform.ledger.Chain;
import se.mandat.platform.ledger.Ledger;
import se.mandat.platform.ledger.LedgerEngine;

/** One view the framework's ordinary way: its pooled processor on the same ledger, and one upsert an event. */
final class OrdinaryProcessor {
    private static final int SEGMENTS = 4;
    private static final int BATCH = 1_000;

    private OrdinaryProcessor() {}

    /** The handler anybody would write. */
    static final class Upserts {
        private final JdbcTemplate jdbc;
        private final AtomicLong taken = new AtomicLong();

        Upserts(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(Event event, MetaData circumstances) {
            var _ = jdbc.update(
                    "insert into ordinary (stream, name, actor, versions) values (?, ?, ?, 1)"
                            + " on conflict (stream) do update set name = excluded.name, actor = excluded.actor,"
                            + " versions = ordinary.versions + 1",
                    event.stream().in(ActMetadata.municipality(circumstances)),
                    event.getClass().getSimpleName(),
                    ActMetadata.act(circumstances).actor().id());
            var _ = taken.incrementAndGet();
        }
    }

    /** Builds it of the first so many events, and gives how long that took in nanoseconds. */
    static long build(HikariDataSource database, long events) throws InterruptedException {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.execute("create table ordinary (stream text primary key, name text, actor text, versions bigint)");
        Upserts upserts = new Upserts(jdbc);
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(SEGMENTS + 1);
        Ledger ledger = new Ledger(database, Chain.PROOF, BATCH, new SimpleMeterRegistry());
        try {
            PooledStreamingEventProcessor processor = processor(database, ledger, upserts, threads);
            long began = System.nanoTime();
            processor.start();
            while (upserts.taken.get() < events) {
                Thread.sleep(1);
            }
            long took = System.nanoTime() - began;
            processor.shutDown();
            return took;
        } finally {
            var _ = threads.shutdownNow();
            ledger.close();
            jdbc.execute("drop table ordinary");
        }
    }

    private static PooledStreamingEventProcessor processor(
            HikariDataSource database, Ledger ledger, Upserts upserts, ScheduledExecutorService threads) {
        LedgerSerializer serializer = new LedgerSerializer();
        LedgerEngine.Builder engine = LedgerEngine.on(ledger, JdbcClient.create(database));
        var _ = engine.eventSerializer(serializer).snapshotSerializer(serializer);
        return PooledStreamingEventProcessor.builder()
                .name("ordinary")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(upserts)
                        .build())
                .messageSource(EmbeddedEventStore.builder()
                        .storageEngine(engine.build())
                        .build())
                .tokenStore(JdbcTokenStore.builder()
                        .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                                new SpringDataSourceConnectionProvider(database)))
                        .schema(TokenSchema.builder()
                                .setTokenTable("tokenentry")
                                .build())
                        .serializer(serializer)
                        .build())
                .transactionManager(new SpringTransactionManager(new DataSourceTransactionManager(database)))
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(SEGMENTS)
                .initialToken(source -> source.createTailToken())
                .batchSize(BATCH)
                .build();
    }
}
