package se.mandat.query.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.mandat.kernel.Event;
import se.mandat.kernel.GoalEvent.TargetChanged;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.steering.Label;
import se.mandat.platform.EventNames;
import se.mandat.query.history.Phrase.*;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.steering.Kinds;
import se.mandat.query.steering.Mark;
import se.mandat.query.steering.Marks;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;

/** Every event as a sentence, in one language and with the names of the moment shown. */
public final class Sentences {
    private final Texts texts;
    private final Names names;
    private final Figures figures;
    private final Marks marks;

    public Sentences(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
        this.figures = new Figures(texts, names);
        this.marks = new Marks(names.at(), texts);
    }

    /** What happened, in words. */
    public String of(Event event) {
        Story story = Story.of(event);
        return say(EventNames.of(event.getClass()) + story.form(), story.named());
    }

    /** The same, and which way and from what where a number that was aimed at is another. */
    public String of(HistoryRow row) {
        Event event = row.event();
        String way = row.way();
        Shown before = row.before();
        if (!(event instanceof TargetChanged changed) || before == null || way.isEmpty()) {
            return of(event);
        }
        Measurement was = Measurement.of(new BigDecimal(before.value()));
        List<Object> named = new ArrayList<>(Story.of(event).named());
        named.add(new Figure(changed.indicator(), was));
        return say(EventNames.of(TargetChanged.class) + way, named);
    }

    private String say(String key, List<Object> named) {
        return texts.get("event." + key, named.stream().map(this::word).toArray());
    }

    /** One thing a sentence names, in words. */
    public String word(Object named) {
        return switch (named) {
            case String text -> text;
            case Integer count -> count.toString();
            case BigDecimal number -> texts.number(number);
            case LocalDate day -> texts.date(day);
            case Label label -> Mark.in(label, texts);
            case Enum<?> constant -> texts.word(constant);
            case Period period -> texts.period(period);
            case UnitId unit -> names.unit(unit);
            case GoalId goal -> names.goal(goal);
            case IndicatorId indicator -> names.indicator(indicator);
            case ActivityId activity -> names.activity(activity);
            case AreaId area -> names.area(area);
            case List<?> several -> figures.all(several.stream().map(this::word).toList());
            case Share(var unit, var percent) ->
                percent == null ? names.unit(unit) : say("share", List.of(unit, percent));
            case Words(var key, var words) -> say(key, words);
            case Level(var indicator, var comparison, var level) -> figures.level(comparison, level, indicator);
            case Figure(var indicator, var measurement) -> figures.measured(measurement, indicator);
            case Graded(var goal, var grade) -> marks.of(goal, grade).word();
            case GradedQuality(var about, var grade) ->
                marks.of(grade, new ModelsAt(names.at()).qualityScale(about.to()))
                        .word();
            case KindName(var goal, var written) -> new Kinds(names.at(), texts).of(goal, written);
            case FactorName(var unit, var factor) -> names.factor(unit, factor);
            case TextName text -> new TextNames(texts, names).of(text);
            case NameBefore(var unit, var day) -> nameBefore(unit, day);
            case Object stranger -> throw new IllegalArgumentException("No words for " + stranger.getClass());
        };
    }

    private String nameBefore(UnitId id, LocalDate day) {
        UnitRow unit = names.at().units().get(id);
        return unit == null ? id.value() : unit.nameOn(day.minusDays(1));
    }
}
