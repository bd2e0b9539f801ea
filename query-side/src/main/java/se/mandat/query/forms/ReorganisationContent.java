package se.mandat.query.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.organisation.Preview;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;

/**
 * A reorganisation on its way: what is typed, and once it has been tried, what it would lead to.
 *
 * @param id      the id it will be sent as, so that a double click acts once
 * @param preview what would be; nothing before it has been tried, or where it cannot be
 * @param decision the questions about the decision
 * @param may     whether the visitor may carry it out
 */
public record ReorganisationContent(
        Visit visit,
        Names names,
        String id,
        Typed typed,
        Field from,
        List<Step> steps,
        List<Option> kinds,
        Mistakes mistakes,
        @Nullable Preview preview,
        List<Field> decision,
        boolean may) {
    /** One step: its number, what it is, and its questions. */
    public record Step(int number, String kind, String title, List<Field> fields) {}

    /** To whom a goal would go: who comes after its owner first, then all there are. */
    public List<Option> heirs(Preview.Ownerless goal) {
        Preview would = preview;
        return would == null
                ? List.of()
                : goal.heirs().stream()
                        .map(heir -> new Option(heir.value(), would.name(heir)))
                        .toList();
    }

    /** The name of the field that says to whom a goal goes. */
    public static String handover(GoalId goal) {
        return "handover." + goal;
    }

    /** What became of it: the reorganisation, and each goal that was to be handed over. */
    public record Done(Visit visit, String from, String on, List<HandedOver> goals) {}

    /** A goal that was to be handed over, to whom, and why that was refused where it was. */
    public record HandedOver(
            GoalId goal, String title, String to, @Nullable String refusal) {}
}
