package se.mandat.query.forms;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.mandat.query.drafts.Draft;
import se.mandat.query.forms.Form.Current;
import se.mandat.query.forms.Form.Section;
import se.mandat.query.ui.Visit;

/**
 * A form as it is shown.
 *
 * @param id      the id of the command it will be sent as, so that a double click acts once
 * @param version the version of what it replaces, as the person has seen it
 * @param conflict what somebody else wrote meanwhile, if somebody did
 * @param draft   what the visitor had kept of it, where that stands in the fields
 */
public record FormPage(
        Visit visit,
        Form form,
        Typed typed,
        Mistakes mistakes,
        String id,
        @Nullable String version,
        @Nullable Conflict conflict,
        @Nullable Draft draft) {

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** What stood in the fields that take the place of something, when the person last saw it. */
    public List<Current> before() {
        return form.current().stream()
                .map(now -> {
                    boolean kept = conflict == null && typed.values().containsKey(Conflict.BEFORE + now.field());
                    return kept ? new Current(now.field(), typed.text(Conflict.BEFORE + now.field())) : now;
                })
                .toList();
    }

    /** Whether what is typed is kept: not while a conflict stands, which the draft of before it is to show again. */
    public boolean keepsDraft() {
        return form.drafted() && conflict == null;
    }

    /** Where the form is sent. */
    public String action() {
        return visit.here(null);
    }

    /** Whether optional questions are unfolded: something stands there, or is wrong there. */
    public boolean isOpen(Section section) {
        return section.fields().stream()
                .anyMatch(field -> mistakes.of(field.name()).isPresent()
                        || (typed.sent()
                                && !typed.first(field).isBlank()
                                && !typed.first(field).equals(first(field))));
    }

    private static String first(Field field) {
        return field.initial().isEmpty() ? "" : field.initial().getFirst();
    }
}
