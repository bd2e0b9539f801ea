package se.mandat.query.goal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.*;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.goals.Contributor;
import se.mandat.query.goal.GoalRow.Owned;
import se.mandat.query.goal.GoalRow.Part;
import se.mandat.query.view.View;

/** Goals, keyed by id. */
public final class GoalView implements View<GoalRow> {
    @Override
    public String name() {
        return "goal";
    }

    @Override
    public Class<GoalRow> row() {
        return GoalRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(GoalEvent.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof GoalEvent e ? List.of(e.goal().value()) : List.of();
    }

    @Override
    public @Nullable GoalRow fold(@Nullable GoalRow row, String key, Recorded recorded) {
        if (recorded.event() instanceof GoalSet e) {
            return begin(e, recorded);
        }
        return row != null && recorded.event() instanceof GoalEvent event ? change(row, event, recorded) : row;
    }

    private static GoalRow begin(GoalSet e, Recorded recorded) {
        return new GoalRow(
                e.goal(),
                e.kind(),
                e.title(),
                e.owner(),
                e.area(),
                e.contributesTo(),
                e.contributors(),
                e.partners(),
                e.from(),
                e.to(),
                e.soundEconomy(),
                recorded.act().decision() != null,
                e.model(),
                null,
                null,
                recorded.sequence(),
                recorded.position(),
                List.of(new Owned(e.owner(), e.from(), recorded.position())),
                null,
                parts(e));
    }

    private static List<Part> parts(GoalSet e) {
        Stream<Contributor> all = Stream.concat(
                e.contributors().stream().map(Contributor::of),
                e.partners().stream().map(Contributor::of));
        return all.map(who -> new Part(who, null, e.from(), null)).toList();
    }

    private static GoalRow change(GoalRow row, GoalEvent event, Recorded recorded) {
        long sequence = recorded.sequence();
        return switch (event) {
            case GoalSet _, TargetSet _, TargetChanged _ -> row.at(sequence);
            case GoalReworded e -> row.titled(e.title(), sequence);
            case GoalLinked e -> row.linked(e.to(), sequence);
            case GoalUnlinked e -> row.unlinked(e.from(), sequence);
            case GoalHandedOver e -> row.handedOver(new Owned(e.to(), e.from(), recorded.position()), sequence);
            case ResponsibleNamed e -> row.answeredForBy(e.role(), sequence);
            case PartTaken e -> row.joined(new Part(e.contributor(), e.part(), e.from(), null), sequence);
            case PartLeft e -> row.left(e.contributor(), e.lastDay(), sequence);
            case GoalEnded e -> row.ended(e.lastDay(), e.reason(), sequence);
        };
    }
}
