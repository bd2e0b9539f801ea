package se.mandat.benchmarks;

import com.typesafe.config.ConfigFactory;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;
import org.apache.pekko.serialization.SerializerWithStringManifest;
import org.jspecify.annotations.Nullable;
import se.mandat.benchmarks.History.Reported;

/** Pekko's persistence-jdbc: every stream is an actor that stays in memory, asked one command at a time. */
final class PekkoCommands implements Contender {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SCHEMA = "/schema/postgres/postgres-create-schema.sql";
    private static final String FILL = "insert into event_journal (persistence_id, sequence_number, writer,"
            + " write_timestamp, adapter_manifest, event_ser_id, event_ser_manifest, event_payload) select "
            + History.SQL_STREAM + ", sequence + 1, gen_random_uuid()::text, 1757925000123, '', ?, ?, "
            + History.SQL_PAYLOAD;

    private final String name;
    private @Nullable ActorSystem<Void> system;
    private List<ActorRef<Report>> goals = List.of();

    PekkoCommands(String name) {
        this.name = name;
    }

    /** What a sender says, and whom to tell that it is stored. */
    record Report(ActorRef<Done> sender) {}

    /** An event and its circumstances: the journal has no place for these beside it. */
    record Stored(Reported event, Map<String, String> metadata) {
        static Stored of(String stream) {
            return new Stored(Reported.of(stream), History.METADATA);
        }
    }

    /** The simplest entity there is: every report is accepted, and counted. */
    static final class Goal extends EventSourcedBehavior<Report, Stored, Integer> {
        private final String stream;

        Goal(String stream) {
            super(PersistenceId.ofUniqueId(stream));
            this.stream = stream;
        }

        @Override
        public Integer emptyState() {
            return 0;
        }

        @Override
        public CommandHandler<Report, Stored, Integer> commandHandler() {
            return newCommandHandlerBuilder()
                    .forAnyState()
                    .onCommand(
                            Report.class,
                            (_, report) -> Effect()
                                    .persist(Stored.of(stream))
                                    .thenReply(report.sender(), _ -> Done.getInstance()))
                    .build();
        }

        @Override
        public EventHandler<Integer, Stored> eventHandler() {
            return newEventHandlerBuilder()
                    .forAnyState()
                    .onEvent(Stored.class, (reports, _) -> reports + 1)
                    .build();
        }
    }

    /** The event as JSON, with the mapper the others use. Made by Pekko, by its name. */
    public static final class Json extends SerializerWithStringManifest {
        private static final int ID = 18_800;
        private static final String MANIFEST = "Reported";

        @Override
        public int identifier() {
            return ID;
        }

        @Override
        public String manifest(Object event) {
            return MANIFEST;
        }

        @Override
        public byte[] toBinary(Object event) {
            return History.JSON.writeValueAsBytes(event);
        }

        @Override
        public Object fromBinary(byte[] json, String manifest) throws NotSerializableException {
            if (!manifest.equals(MANIFEST)) {
                throw new NotSerializableException(manifest);
            }
            return History.JSON.readValue(json, Stored.class);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Work work() {
        return Work.ONE_EVENT;
    }

    @Override
    public void prepare(HikariDataSource database, int streams) throws SQLException, IOException {
        fill(database, streams);
        var started = new CompletableFuture<List<ActorRef<Report>>>();
        system = ActorSystem.create(
                Behaviors.setup(context -> {
                    var _ = started.complete(IntStream.range(0, History.STREAMS)
                            .mapToObj(goal -> context.spawn(new Goal(History.stream(goal)), "goal-" + goal))
                            .toList());
                    return Behaviors.empty();
                }),
                name,
                ConfigFactory.parseMap(settings(database)).withFallback(ConfigFactory.load()));
        goals = started.join();
    }

    /** What the plugin's documentation says must be set, and JSON for the event; all else is its default. */
    private static Map<String, String> settings(HikariDataSource database) {
        return Map.of(
                "pekko.loglevel",
                "WARNING",
                "pekko.persistence.journal.plugin",
                "jdbc-journal",
                "pekko.actor.serializers.benchmark",
                Json.class.getName(),
                "pekko.actor.serialization-bindings.\"" + Stored.class.getName() + "\"",
                "benchmark",
                "jdbc-journal.slick.profile",
                "slick.jdbc.PostgresProfile$",
                "jdbc-journal.slick.db.url",
                database.getJdbcUrl(),
                "jdbc-journal.slick.db.user",
                database.getUsername(),
                "jdbc-journal.slick.db.driver",
                "org.postgresql.Driver");
    }

    private static void fill(HikariDataSource database, int streams) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement tables = connection.prepareStatement(schema())) {
            var _ = tables.execute();
            try (PreparedStatement fill = connection.prepareStatement(FILL + History.rows(streams))) {
                fill.setInt(1, Json.ID);
                fill.setString(2, Json.MANIFEST);
                fill.setString(3, History.JSON.writeValueAsString(Stored.of(History.stream(0))));
                var _ = fill.executeUpdate();
            }
        }
    }

    /** The plugin's own tables, in the default schema instead of the one it names. */
    private static String schema() throws IOException {
        try (InputStream sql = Objects.requireNonNull(EventSourcedBehavior.class.getResourceAsStream(SCHEMA))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("public.", "")
                    .replace("CONCURRENTLY ", "");
        }
    }

    @Override
    public int act(int writer, int stream) {
        if (system == null) {
            throw new IllegalStateException(name + " is not prepared");
        }
        var _ = AskPattern.ask(goals.get(stream), Report::new, PATIENCE, system.scheduler())
                .toCompletableFuture()
                .join();
        return 1;
    }

    @Override
    public void close() {
        if (system != null) {
            system.terminate();
            var _ = system.getWhenTerminated().toCompletableFuture().join();
        }
    }
}
