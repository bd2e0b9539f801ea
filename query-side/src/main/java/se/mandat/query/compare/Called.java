package se.mandat.query.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.moments.Moments;
import se.mandat.query.ui.MomentNames;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** What a comparison is called where nobody has named it: what people call its points, never their addresses. */
record Called(Visit visit, Moments moments) {
    /** "2024 (först känt) – 2024 (nu)". */
    String of(Points asked) {
        Texts texts = visit.texts();
        boolean same = asked.aPeriod() == null || Objects.equals(asked.aPeriod(), asked.bPeriod());
        String now = texts.get("travel.now").toLowerCase(texts.locale());
        String atB = asked.b() == null ? now : moment(asked.b());
        String first = same ? texts.get("compare.save.first") : atB;
        String atA = asked.a() == null ? first : moment(asked.a());
        return texts.get(
                "compare.save.called",
                point(asked.aPeriod(), asked.unitOfA(), asked.withUnder(), atA),
                point(asked.bPeriod(), asked.unitOfB(), asked.withUnder(), atB));
    }

    private String point(@Nullable String period, @Nullable UnitId unit, boolean under, String moment) {
        String whose = unit == null ? "" : whose(unit, under);
        String when = period == null ? moment : period(period) + " (" + moment + ")";
        return whose.isEmpty() ? when : whose + " " + when;
    }

    private String whose(UnitId unit, boolean under) {
        String name = new Names(visit).unit(unit);
        return under ? visit.texts().get("compare.save.under", name) : name;
    }

    private String period(String word) {
        return visit.at().mandates().stream()
                .filter(mandate -> word.equals(Points.MANDATE + mandate.mandate()))
                .map(MandateRow::title)
                .findFirst()
                .orElse(word);
    }

    private String moment(String word) {
        return moments.named(visit.municipality(), word)
                .map(new MomentNames(visit)::of)
                .orElseGet(() -> word.matches("\\d{1,15}") ? visit.texts().get("travel.event", word) : word);
    }
}
