package se.mandat.query.people;

import java.util.List;
import java.util.Optional;
import se.mandat.kernel.Role;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.forms.Field;
import se.mandat.query.forms.Mistakes;
import se.mandat.query.forms.Typed;
import se.mandat.query.people.Disposal.Disposed;
import se.mandat.query.ui.Visit;

/**
 * What the page of people shows.
 *
 * @param people  whoever was here last first
 * @param decided every disposal decision, the latest first
 * @param done    what was disposed of, the latest first
 * @param saved   whether a decision was registered just now
 */
public record PeopleContent(
        Visit visit,
        List<Known> people,
        List<Disposal> decided,
        List<Disposed> done,
        List<Field> fields,
        Typed typed,
        Mistakes mistakes,
        boolean saved)
        implements Tabular {
    /** The decision that holds. */
    public Optional<Disposal> holds() {
        return decided.stream().findFirst();
    }

    /** What the visitor has seen of the decisions. */
    public int version() {
        return holds().map(Disposal::version).orElse(0);
    }

    /** Whether the visitor may register a decision. */
    public boolean mayDecide() {
        return visit.mayWrite(List.of(Role.ADMINISTRATOR));
    }

    @Override
    public Sheet sheet() {
        return Rows.of("people", visit.texts(), people)
                .text("person", Known::person)
                .text("name", Known::name)
                .word("role", Known::role)
                .day("seenOn", Known::seenOn)
                .sheet();
    }
}
