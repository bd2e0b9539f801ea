package se.mandat.query.ui;

import java.util.Objects;
import se.mandat.kernel.Decision;
import se.mandat.query.moments.MomentRow;

/** What named moments are called. */
public record MomentNames(Visit visit) {
    /** "Helår 2024 stängdes", or the decision it is known by. */
    public String of(MomentRow moment) {
        Texts texts = visit.texts();
        return switch (moment.kind()) {
            case MANDATE_OPENED -> texts.get("moment.MANDATE_OPENED", moment.title());
            case PERIOD_OPENED ->
                texts.get("moment.PERIOD_OPENED", texts.period(Objects.requireNonNull(moment.period())));
            case PERIOD_CLOSED ->
                texts.get("moment.PERIOD_CLOSED", texts.period(Objects.requireNonNull(moment.period())));
            case REPORT_APPROVED ->
                texts.get(
                        "moment.REPORT_APPROVED",
                        new Names(visit).unit(Objects.requireNonNull(moment.unit())),
                        texts.period(Objects.requireNonNull(moment.period())));
            case DECISION -> decision(Objects.requireNonNull(moment.decision()));
        };
    }

    private static String decision(Decision decision) {
        String paragraph = decision.paragraph() == null ? "" : " " + decision.paragraph();
        String title = decision.title() == null ? "" : " · " + decision.title();
        return decision.body() + paragraph + title;
    }
}
