package se.mandat.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import se.mandat.platform.ledger.Chain;
import se.mandat.platform.ledger.Evidence;
import se.mandat.platform.ledger.Ledger;
import se.mandat.platform.ledger.LedgerEngine;
import se.mandat.platform.ledger.LedgerKeys;
import se.mandat.platform.ledger.Streams;
import tools.jackson.databind.json.JsonMapper;

/** What every role of the application needs: the ledger, its serialisation, the clock. */
@Configuration(proxyBeanMethods = false)
public class Platform {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Primary
    JsonMapper jsonMapper() {
        return Json.mapper();
    }

    @Bean
    @Primary
    LedgerSerializer ledgerSerializer() {
        return new LedgerSerializer();
    }

    @Bean
    Ledger ledger(DataSource database, MeterRegistry meters, @Value("${mandat.ledger.room:5000}") int room) {
        return new Ledger(database, Chain.PROOF, room, meters);
    }

    @Bean
    LedgerKeys ledgerKeys(
            @Value("${mandat.ledger.key:}") String secret,
            @Value("${mandat.ledger.key-file:}") String file,
            @Value("${mandat.ledger.older-keys:}") String older) {
        return LedgerKeys.of(secret, file, older);
    }

    @Bean
    Evidence evidence(DataSource database) {
        return new Evidence(database);
    }

    @Bean
    EventStorageEngine ledgerEngine(Ledger ledger, JdbcClient jdbc, LedgerSerializer serializer) {
        LedgerEngine.Builder engine = LedgerEngine.on(ledger, jdbc).withoutSnapshots();
        var _ = engine.eventSerializer(serializer).snapshotSerializer(serializer);
        return engine.build();
    }

    @Bean
    EventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Bean
    Streams streams(EventStore events, Ledger ledger, JdbcClient jdbc) {
        return new Streams(events, ledger, jdbc);
    }

    @Bean
    RuleTexts ruleTexts() {
        return new RuleTexts();
    }

    @Bean
    Municipalities municipalities(
            @Value("${mandat.demo:false}") boolean demo, @Value("${mandat.example:false}") boolean example) {
        return new Municipalities(demo || example);
    }

    /**
     * A batch's rows and its token in one transaction. Axon's starter looks for Spring's transactions where an older Spring
     * Boot kept them, and would go without. Commands have none: the ledger writes them.
     */
    @Bean
    TransactionManager transactions(PlatformTransactionManager spring) {
        return new SpringTransactionManager(spring);
    }

    /** Everything said about a command is said about its events. */
    @Bean
    CorrelationDataProvider circumstances() {
        return message -> ActMetadata.ofEvents(message.getMetaData());
    }
}
