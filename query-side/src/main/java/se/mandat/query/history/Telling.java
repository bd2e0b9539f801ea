package se.mandat.query.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent.JudgementConfirmed;
import se.mandat.kernel.FollowupEvent.QualityJudged;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.history.Phrase.Graded;
import se.mandat.query.history.Phrase.GradedQuality;
import se.mandat.query.history.Said.Subject;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** Says events in the visitor's language, with the names of the moment shown. */
public final class Telling {
    private final Texts texts;
    private final Names names;
    private final Figures figures;
    private final Sentences sentences;

    public Telling(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
        this.figures = new Figures(texts, names);
        this.sentences = new Sentences(texts, names);
    }

    public Telling(Visit visit) {
        this(visit.texts(), new Names(visit));
    }

    /** One event, put into words. */
    public Said say(HistoryRow row) {
        Decision decision = row.decision();
        UnitId by = row.actorUnit();
        return new Said(
                row.own(),
                sentences.of(row),
                subject(row),
                texts.day(row.knownAt()),
                texts.moment(row.recordedAt()),
                texts.word(row.role()),
                by == null ? null : names.unit(by),
                owner(row),
                words(row.before(), row),
                words(row.after(), row),
                decision == null ? null : texts.decision(decision),
                decision == null ? null : decision.caseNumber(),
                row);
    }

    /** The value before an event, in words; nothing where there was none. */
    public @Nullable String before(HistoryRow row) {
        return words(row.before(), row);
    }

    private @Nullable String owner(HistoryRow row) {
        LocalDate day = row.knownAt().atZone(Act.ZONE).toLocalDate();
        return row.goal() == null || row.unit() != null
                ? null
                : names.at()
                        .goal(row.goal())
                        .map(goal -> names.unit(goal.ownerOn(day)))
                        .orElse(null);
    }

    private @Nullable Subject subject(HistoryRow row) {
        if (row.goal() != null) {
            return new Subject(names.goal(row.goal()), "mal/" + row.goal());
        }
        if (row.feature().equals("activity")) {
            ActivityId activity =
                    new ActivityId(row.stream().substring(row.stream().lastIndexOf(':') + 1));
            return new Subject(names.activity(activity), "aktiviteter/" + activity);
        }
        if (row.indicator() != null) {
            return new Subject(names.indicator(row.indicator()), "indikatorer/" + row.indicator());
        }
        if (row.unit() != null) {
            return new Subject(names.unit(row.unit()), "enheter/" + row.unit() + below(row));
        }
        if (row.feature().equals("steering")) {
            return new Subject(texts.get("model.title"), "styrmodell");
        }
        return row.period() == null ? null : new Subject(texts.period(row.period()), "historik?period=" + row.period());
    }

    /** Where below a unit's page an event belongs. */
    private static String below(HistoryRow row) {
        if (row.period() == null) {
            return "";
        }
        return switch (row.feature()) {
            case "followup" -> "/uppfoljning/" + row.period();
            case "plan" -> "/plan/" + row.period();
            default -> "";
        };
    }

    private @Nullable String words(@Nullable Shown shown, HistoryRow row) {
        if (shown == null) {
            return null;
        }
        return switch (shown.kind()) {
            case TEXT, DATE -> shown.value();
            case UNIT -> names.unit(new UnitId(shown.value()));
            case NUMBER -> number(shown, row);
            case WORD -> word(shown.value(), row);
        };
    }

    private String number(Shown shown, HistoryRow row) {
        String number = texts.number(new BigDecimal(shown.value()));
        if (shown.of() != null) {
            return texts.get("count.of", number, texts.number(new BigDecimal(shown.of())));
        }
        String unit = row.indicator() == null ? "" : figures.unit(row.indicator());
        return unit.isEmpty() ? number : texts.get("event.per", number, unit);
    }

    private String word(String constant, HistoryRow row) {
        if (row.feature().equals("mandate")) {
            return texts.word("SuccessionKind", constant);
        }
        if (row.feature().equals("period")) {
            return texts.word("PeriodStatus", constant);
        }
        if (row.feature().equals("activity")) {
            return texts.word("Progress", constant);
        }
        if (row.feature().equals("plan")) {
            return texts.word("PlanStage", constant);
        }
        if (row.name().startsWith("Followup") || row.name().equals("RevisionBegun")) {
            return texts.word("Stage", constant);
        }
        if (row.name().equals("CoverageJudged")) {
            return texts.word("Coverage", constant);
        }
        return row.indicator() != null
                ? texts.word("Missing", constant)
                : sentences.word(graded(row, new Grade(constant)));
    }

    /** A grade by the scale the event judges on. */
    private static Phrase graded(HistoryRow row, Grade grade) {
        Event event = row.event();
        if (event instanceof QualityJudged judged) {
            return new GradedQuality(judged.about(), grade);
        }
        return event instanceof JudgementConfirmed confirmed && row.goal() == null
                ? new GradedQuality(confirmed.about(), grade)
                : new Graded(row.goal(), grade);
    }
}
