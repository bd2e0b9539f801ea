package se.mandat.query.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.organisation.UnitId;

/**
 * What was said of a report, and stays with it.
 *
 * @param section    the part it is about; nothing where it is about the whole
 * @param held       the day of a dialogue
 * @param takingPart the roles and units of a dialogue
 * @param agreed     what was agreed in a dialogue to be done
 */
public record RemarkRow(
        UnitId unit,
        Period reporting,
        Kind kind,
        @Nullable Section section,
        String text,
        @Nullable LocalDate held,
        List<String> takingPart,
        List<ActivityId> agreed) {
    /** How it was said. */
    public enum Kind {
        COMMENT,
        /** Why the report was sent back. */
        RETURN,
        /** Why a decided report was begun anew. */
        REVISION,
        DIALOGUE
    }
}
