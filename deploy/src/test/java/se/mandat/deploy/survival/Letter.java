package se.mandat.deploy.survival;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.GoalCommand.RewordGoal;
import se.mandat.kernel.GoalCommand.SetTarget;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.Period;
import se.mandat.kernel.Role;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.platform.ledger.CommandKey;

/** One command as a line of words: sent again it is the same command. */
record Letter(String id, Wish wish, String municipality, String goal, int number) {
    private static final IndicatorId INDICATOR = new IndicatorId("trygga");
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final int OTHER_WORDS = 1_000_000;

    /** What is asked for, and the one event that comes of it; none where nothing changes. */
    enum Wish {
        ESTABLISH("UnitEstablished"),
        DEFINE("IndicatorDefined"),
        SET("GoalSet"),
        REWORD("GoalReworded"),
        AIM("TargetSet"),
        SET_AGAIN(null),
        REWORD_NOTHING(null);

        private final @Nullable String event;

        Wish(@Nullable String event) {
            this.event = event;
        }
    }

    /** The names of the events that come of it. */
    List<String> effect() {
        return wish.event == null ? List.of() : List.of(wish.event);
    }

    /** Another command under the same id, which is never to be accepted too. */
    Letter forged() {
        return new Letter(id, Wish.REWORD, municipality, "g0", number + OTHER_WORDS);
    }

    static Letter of(String line) {
        String[] words = line.split(" ", -1);
        return new Letter(words[0], Wish.valueOf(words[1]), words[2], words[3], Integer.parseInt(words[4]));
    }

    @Override
    public String toString() {
        return String.join(" ", id, wish.name(), municipality, goal, String.valueOf(number));
    }

    CommandKey key() {
        return CommandKey.of(municipality, id);
    }

    Order order() {
        Role role = wish == Wish.ESTABLISH ? Role.ADMINISTRATOR : Role.CONTROLLER;
        Act act = new Act(new CommandId(id), new Actor("client", role, null), Instant.now(), null, null, null);
        return new Order(new Municipality(municipality), act, command(), null);
    }

    private Command command() {
        return switch (wish) {
            case ESTABLISH -> Founding.unit(Founding.COUNCIL);
            case DEFINE -> Founding.indicator(INDICATOR);
            case SET, SET_AGAIN -> Founding.goal(new GoalId(goal));
            case REWORD, REWORD_NOTHING -> new RewordGoal(new GoalId(goal), "Ordalydelse " + number, "Tydligare");
            case AIM ->
                new SetTarget(new GoalId(goal), INDICATOR, month(), BigDecimal.valueOf(number), Comparison.AT_LEAST);
        };
    }

    private Period month() {
        return new Period(FIRST.plusMonths(number).toString());
    }
}
