package se.mandat.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
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
    EventStorageEngine ledgerEngine(JdbcClient jdbc, LedgerSerializer serializer, MeterRegistry meters) {
        return new LedgerEngine(jdbc, serializer, meters);
    }

    @Bean
    EventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Bean
    Streams streams(EventStore ledger) {
        return new Streams(ledger);
    }

    @Bean
    RuleTexts ruleTexts() {
        return new RuleTexts();
    }

    @Bean
    Municipalities municipalities() {
        return new Municipalities();
    }

    /**
     * A command's events and its receipt, a batch's rows and its token: each in one transaction. Axon's starter looks for
     * Spring's transactions where an older Spring Boot kept them, and would go without.
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
