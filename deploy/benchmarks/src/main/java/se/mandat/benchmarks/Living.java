package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Commands;
import se.mandat.kernel.GoalCommand.RewordGoal;
import se.mandat.kernel.GoalCommand.SetGoal;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.Role;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.ledger.Ledger;

/** A ledger with years in it that people go on writing to: goals are set, and then reworded over and over. */
final class Living implements AutoCloseable {
    static final Municipality HERE = new Municipality("1880");
    private static final UnitId COUNCIL = new UnitId("kf");

    private final ConfigurableApplicationContext application;
    private final Commands commands;
    private final String kind;

    /** {@code grown} hears of every growth; {@code kind} is what a goal of the council is called. The application has connections of its own, which end with it. */
    Living(HikariDataSource database, String kind, Runnable grown) {
        this.kind = kind;
        HikariConfig same = new HikariConfig();
        database.copyStateTo(same);
        application = OurLedger.start(new HikariDataSource(same), OurLedger.Whole.class, 10_000);
        application.getBean(Ledger.class).onGrowth(grown);
        commands = application.getBean(Commands.class);
    }

    static GoalId goal(int number) {
        return new GoalId("levande-" + number);
    }

    void set(int number) {
        var _ = send(new SetGoal(
                goal(number),
                kind,
                "Ord 0",
                COUNCIL,
                null,
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2025, 1, 1),
                null,
                false));
    }

    /** Gives the position that shows it. */
    long reword(int number, int time) {
        return send(new RewordGoal(goal(number), "Ord " + time, "Tydligare")).position();
    }

    private Accepted send(Command command) {
        CommandId id = new CommandId(UUID.randomUUID().toString());
        Act act = new Act(id, new Actor("person-1", Role.CONTROLLER, COUNCIL), Instant.now(), null, null, null);
        return commands.send(new Order(HERE, act, command, null));
    }

    @Override
    public void close() {
        application.close();
    }
}
