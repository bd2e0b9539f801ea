package se.mandat.query.appearance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.query.appearance.Appearances.Change;
import se.mandat.query.forms.Field;
import se.mandat.query.forms.Mistakes;
import se.mandat.query.forms.Typed;
import se.mandat.query.ui.Visit;

/**
 * What the form of a municipality's look shows.
 *
 * @param accent  the colour that was typed or Mandat's own, measured; nothing where what was typed is no colour
 * @param said    what became of what was sent: {@code tried} or {@code saved}
 * @param version what the person has seen
 */
public record AppearanceContent(
        Visit visit,
        List<Field> fields,
        Typed typed,
        Mistakes mistakes,
        @Nullable Accent accent,
        @Nullable String said,
        int version,
        List<Change> changes) {}
