package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Decision;
import se.mandat.kernel.GoalCommand.RewordGoal;
import se.mandat.kernel.GoalCommand.SetGoal;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.GoalReworded;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.OrganisationCommand.EstablishUnit;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Role;
import se.mandat.kernel.Source;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.Json;

/** Real commands, decided by the real rules and answered when durable: a goal is set once and then reworded. */
final class OurCommands implements Contender {
    private static final Municipality OREBRO = new Municipality("1880");
    private static final UnitId COUNCIL = new UnitId("kf");
    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);
    private static final String TITLE = "Andelen elever med gymnasiebehörighet ska öka och skillnaderna minska";
    private static final String REASON =
            "Läsåret avslutas med riktade insatser i matematik och svenska som andraspråk.";
    private static final Decision DECISION =
            new Decision("Kommunstyrelsen", new PartialDate("2025-04-15"), "87", "Ks 607/2023", null);
    private static final Source SOURCE = new Source("Delårsrapport 2 2025", "sidan 34", null);
    private static final int ID = "goal:1880:".length();
    private static final String FILL = """
            insert into event (position, municipality, kind, stream, sequence, event_id, name, version,
                               payload, metadata, recorded_at, hash)
            select sequence::bigint * ? + number + 2, '1880', 'goal', %s, sequence, gen_random_uuid()::text,
                   case sequence when 0 then 'GoalSet' else 'GoalReworded' end, '1',
                   case sequence when 0 then %s else %s end, ?, now(), sha256(int8send(number))
            """.formatted(History.SQL_STREAM, payload(), payload());

    private final String name;
    private final Class<?> wiring;
    private final int aggregates;
    private final AtomicIntegerArray reworded = new AtomicIntegerArray(History.STREAMS);
    private @Nullable ConfigurableApplicationContext application;
    private Consumer<Order> sender = _ -> {
        throw new IllegalStateException("not prepared");
    };

    private OurCommands(String name, Class<?> wiring, int aggregates) {
        this.name = name;
        this.wiring = wiring;
        this.aggregates = aggregates;
    }

    /** As the application is set up. */
    static OurCommands usual() {
        return new OurCommands(Contenders.OURS, OurLedger.Whole.class, 2 * History.STREAMS);
    }

    /** Every stream read anew for every command. */
    static OurCommands cold() {
        return new OurCommands(Contenders.OURS_COLD, OurLedger.Whole.class, 0);
    }

    /** By HTTP, as clients send them, every writer with a connection of its own. */
    static OurCommands byHttp() {
        return new OurCommands(Contenders.OURS_HTTP, OurLedger.Served.class, 2 * History.STREAMS);
    }

    /** Without hash chain, receipts and guards. */
    static OurCommands bare() {
        return new OurCommands(Contenders.OURS_BARE, OurLedger.Bare.class, 2 * History.STREAMS);
    }

    private static String payload() {
        return History.SQL_PAYLOAD
                .replace("goal:1880:00000000", "00000000")
                .replace(History.SQL_STREAM, "substr(" + History.SQL_STREAM + ", 11)");
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
    public void prepare(HikariDataSource database, int streams) throws SQLException {
        ConfigurableApplicationContext started = OurLedger.start(database, wiring, aggregates);
        application = started;
        sender = wiring == OurLedger.Bare.class ? bare(started) : whole(started);
        sender.accept(order(
                new EstablishUnit(COUNCIL, UnitType.COUNCIL, "Kommunfullmäktige", null, SINCE, true),
                Role.ADMINISTRATOR));
        if (wiring == OurLedger.Served.class) {
            sender = served(started);
        }
        fill(database, streams);
        for (int stream = 0; stream < Math.min(streams, History.STREAMS); stream++) {
            reworded.set(stream, History.EVENTS);
        }
    }

    private static Consumer<Order> whole(ConfigurableApplicationContext started) {
        Commands commands = started.getBean(Commands.class);
        return order -> {
            var _ = commands.send(order);
        };
    }

    private static Consumer<Order> served(ConfigurableApplicationContext started) {
        int port = started.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        ThreadLocal<HttpLine> lines = ThreadLocal.withInitial(() -> new HttpLine(port));
        return order -> lines.get().send(order);
    }

    private static Consumer<Order> bare(ConfigurableApplicationContext started) {
        CommandBus bus = started.getBean(CommandBus.class);
        return order -> dispatch(bus, order);
    }

    private static void fill(HikariDataSource database, int streams) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement fill = connection.prepareStatement(FILL + History.rows(streams))) {
            fill.setLong(1, streams);
            fill.setString(
                    2,
                    json(new GoalSet(
                            goal("00000000"),
                            "mål",
                            TITLE,
                            COUNCIL,
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            SINCE,
                            null,
                            false)));
            fill.setString(3, json(new GoalReworded(goal("00000000"), TITLE, REASON)));
            fill.setBytes(
                    4,
                    Json.mapper()
                            .writeValueAsString(ActMetadata.of(
                                    order(new RewordGoal(goal("00000000"), TITLE, REASON), Role.CONTROLLER)))
                            .getBytes(StandardCharsets.UTF_8));
            var _ = fill.executeUpdate();
        }
    }

    private static String json(GoalEvent event) {
        return Json.mapper().writeValueAsString(event);
    }

    @Override
    public int act(int writer, int stream) {
        GoalId goal = goal(History.stream(stream).substring(ID));
        int before = reworded.getAndIncrement(stream);
        Command command = before == 0
                ? new SetGoal(goal, "mål", TITLE, COUNCIL, null, List.of(), List.of(), List.of(), SINCE, null, false)
                : new RewordGoal(goal, TITLE + " " + before, REASON);
        sender.accept(order(command, Role.CONTROLLER));
        return 1;
    }

    private static void dispatch(CommandBus bus, Order order) {
        var message = new GenericMessage<>(order.command(), ActMetadata.of(order));
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        bus.dispatch(
                new GenericCommandMessage<>(message, order.command().stream().kind()), answer);
        if (answer.getResult().isExceptional()) {
            throw new IllegalStateException(answer.getResult().exceptionResult());
        }
    }

    private static GoalId goal(String id) {
        return new GoalId(id);
    }

    private static Order order(Command command, Role role) {
        CommandId id = new CommandId(UUID.randomUUID().toString());
        Act act = new Act(id, new Actor("person-1", role, COUNCIL), Instant.now(), null, DECISION, SOURCE);
        return new Order(OREBRO, act, command, null);
    }

    @Override
    public void close() {
        if (application != null) {
            application.close();
        }
    }
}
