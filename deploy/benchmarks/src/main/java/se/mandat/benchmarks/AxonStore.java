package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon's own JDBC storage on PostgreSQL, wired as its Spring Boot starter wires it and otherwise left at its defaults. */
record AxonStore(JdbcEventStorageEngine engine, TransactionManager transactions, Serializer serializer) {
    private static final String FILL = "insert into DomainEventEntry (aggregateIdentifier, sequenceNumber, type,"
            + " eventIdentifier, metaData, payload, payloadRevision, payloadType, timeStamp) select "
            + History.SQL_STREAM
            + ", sequence, ?, gen_random_uuid()::text, ?, " + History.SQL_PAYLOAD
            + ", null, ?, '2025-09-15T08:30:00.123456Z'";

    /** Makes Axon's tables in an empty schema and fills them with so many streams. */
    static AxonStore prepared(HikariDataSource database, int streams) throws SQLException {
        Serializer serializer = Jackson3Serializer.builder().build();
        TransactionManager transactions = new SpringTransactionManager(new DataSourceTransactionManager(database));
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database)))
                .transactionManager(transactions)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        fill(database, streams);
        return new AxonStore(engine, transactions, serializer);
    }

    private static void fill(HikariDataSource database, int streams) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement fill = connection.prepareStatement(FILL + History.rows(streams))) {
            fill.setString(1, AxonCommands.Goal.class.getSimpleName());
            fill.setBytes(2, History.METADATA_BYTES);
            fill.setString(3, History.PAYLOAD);
            fill.setString(4, History.Reported.class.getName());
            var _ = fill.executeUpdate();
        }
    }
}
