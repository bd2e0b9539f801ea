package se.mandat.query.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.organisation.UnitId;

/**
 * A value as history compares it before and after: kept without language, put into words when it is shown.
 *
 * @param of the total, where the value is a count of some
 */
public record Shown(Kind kind, String value, @Nullable String of) {
    /** How the word is to be read. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        UNIT,
        /** The name of a constant with a word of its own: a grade, a reason for missing, a stage. */
        WORD
    }

    static Shown text(String text) {
        return new Shown(Kind.TEXT, text, null);
    }

    static Shown number(BigDecimal number, @Nullable BigDecimal of) {
        return new Shown(Kind.NUMBER, number.toPlainString(), of == null ? null : of.toPlainString());
    }

    static Shown date(LocalDate day) {
        return new Shown(Kind.DATE, day.toString(), null);
    }

    static Shown unit(UnitId unit) {
        return new Shown(Kind.UNIT, unit.value(), null);
    }

    static Shown word(Enum<?> constant) {
        return new Shown(Kind.WORD, constant.name(), null);
    }

    static Shown word(Grade grade) {
        return new Shown(Kind.WORD, grade.value(), null);
    }

    static Shown measurement(Measurement measurement) {
        return measurement.missing() != null
                ? word(measurement.missing())
                : number(Objects.requireNonNull(measurement.number()), measurement.ofTotal());
    }
}
