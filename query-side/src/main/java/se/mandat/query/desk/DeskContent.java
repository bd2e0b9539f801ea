package se.mandat.query.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Role;
import se.mandat.platform.Person;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.history.Said;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Menu.Place;
import se.mandat.query.ui.Visit;

/**
 * What my page shows.
 *
 * @param todo    what is to be done
 * @param reviews what is to be looked at and approved
 * @param begun   the visitor's drafts
 * @param since   when the page was last visited before this visit
 * @param changes what others have done since
 * @param next    the period that opens next
 */
public record DeskContent(
        Visit visit,
        Person person,
        Optional<UnitRow> unit,
        LocalDate today,
        List<Errand> todo,
        List<Errand> reviews,
        List<Begun> begun,
        @Nullable Instant since,
        List<Said> changes,
        Optional<PeriodRow> next)
        implements Tabular {
    private static final List<Place> EVERYBODYS = List.of(
            place("perioder", "periods.title"),
            place("jamfor", "nav.compare"),
            place("mal", "nav.goals"),
            place("historik", "nav.history"));
    private static final List<Place> AUDITORS = List.of(
            place("signaler", "nav.signals"),
            place("revision/protokoll", "nav.protocol"),
            place("beslut", "nav.decisions"),
            place("andringar", "nav.changes"),
            place("liggaren", "nav.proof"),
            place("revision/lasning", "nav.readings"));
    private static final List<Place> ADMINISTRATORS = List.of(
            place("organisation/forandring", "organisation.plan"),
            place("perioder", "periods.title"),
            place("styrmodell", "nav.steering"),
            place("utseende", "appearance.title"),
            place("personer", "people.title"),
            place("/drift", "operation.title"));

    private static Place place(String address, String name) {
        return new Place(address, name, Active.NONE);
    }

    /** Where to go from here, by what one does. */
    public List<Place> onwards() {
        return switch (person.role()) {
            case AUDITOR -> AUDITORS;
            case ADMINISTRATOR -> ADMINISTRATORS;
            case CONTROLLER, UNIT_MANAGER, POLITICIAN, IMPORTER -> EVERYBODYS;
        };
    }

    /** What is to be done now. */
    public List<Errand> current() {
        return todo.stream().filter(errand -> !errand.isLeftBehind(today)).toList();
    }

    /** What was due long ago and was never closed, the last first. */
    public List<Errand> leftBehind() {
        return todo.stream()
                .filter(errand -> errand.isLeftBehind(today))
                .toList()
                .reversed();
    }

    /** Whether anything can be for the visitor to do at all. */
    public boolean isActing() {
        return person.role() != Role.AUDITOR && person.role() != Role.IMPORTER;
    }

    /** Whether things come to the visitor to be approved. */
    public boolean isReviewing() {
        return person.role() == Role.CONTROLLER || person.role() == Role.POLITICIAN;
    }

    @Override
    public Sheet sheet() {
        return Rows.of(
                        "desk",
                        visit.texts(),
                        Stream.concat(todo.stream(), reviews.stream()).toList())
                .code(
                        "task",
                        errand -> new Cell.Code(
                                errand.what().name(), visit.texts().get("desk.what." + errand.what())))
                .text("title", Errand::about)
                .text("note", Errand::note)
                .day("due", Errand::due)
                .whole("daysLate", errand -> Math.max(0, errand.daysLate(today)))
                .text("page", Errand::page)
                .sheet();
    }
}
