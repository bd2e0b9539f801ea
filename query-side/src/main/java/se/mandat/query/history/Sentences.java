package se.mandat.query.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.*;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.IndicatorEvent.*;
import se.mandat.kernel.MandateEvent;
import se.mandat.kernel.MandateEvent.*;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.*;
import se.mandat.kernel.PeriodEvent;
import se.mandat.kernel.PeriodEvent.*;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.EventNames;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;

/** Every event as a sentence. A new event without one does not compile. */
public final class Sentences {
    private final Texts texts;
    private final Names names;
    private final Figures figures;

    public Sentences(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
        this.figures = new Figures(texts, names);
    }

    /** What happened, in words. */
    public String of(Event event) {
        return switch (event) {
            case OrganisationEvent e -> organisation(e);
            case MandateEvent e -> mandate(e);
            case GoalEvent e -> goal(e);
            case IndicatorEvent e -> indicator(e);
            case PeriodEvent e -> period(e);
            case FollowupEvent e -> new FollowupSentences(texts, names, figures).of(e);
        };
    }

    private String organisation(OrganisationEvent event) {
        return switch (event) {
            case UnitEstablished e -> established(e);
            case UnitRenamed e -> say(e, nameBefore(e.unit(), e.from()), e.name(), e.from());
            case UnitMoved e -> say(e, names.unit(e.unit()), names.unit(e.parent()), e.from());
            case UnitsMerged e -> say(e, units(e.units()), names.unit(e.into()), e.from());
            case UnitSplit e -> {
                List<String> heirs = e.into().stream().map(this::share).toList();
                yield say(e, names.unit(e.unit()), e.from(), figures.all(heirs));
            }
            case UnitClosed e ->
                variant(e, "." + e.succession(), names.unit(e.unit()), e.lastDay(), units(e.successors()));
        };
    }

    private String established(UnitEstablished e) {
        UnitId parent = e.parent();
        String under = parent == null ? "" : texts.get("event.UnitEstablished.under", names.unit(parent));
        return variant(e, e.startVerified() ? "" : ".unverified", e.name(), texts.word(e.type()), e.from(), under);
    }

    private String nameBefore(UnitId id, LocalDate from) {
        UnitRow unit = names.at().units().get(id);
        return unit == null ? id.value() : unit.nameOn(from.minusDays(1));
    }

    private String share(Share share) {
        String name = names.unit(share.unit());
        return share.percent() == null ? name : texts.get("event.share", name, texts.number(share.percent()));
    }

    private String units(List<UnitId> units) {
        return figures.all(units.stream().map(names::unit).toList());
    }

    private String mandate(MandateEvent event) {
        return switch (event) {
            case MandateOpened e -> say(e, e.title());
            case AreaAdopted e -> say(e, e.title(), days(e.from(), e.to()));
            case AreaAmended e -> say(e, e.title(), e.from());
            case AreaEnded e -> say(e, names.area(e.area()), e.lastDay());
        };
    }

    private String goal(GoalEvent event) {
        return switch (event) {
            case GoalSet e -> say(e, e.title(), e.kind(), names.unit(e.owner()), days(e.from(), e.to()));
            case GoalReworded e -> say(e, e.title());
            case GoalLinked e -> say(e, names.goal(e.goal()), names.goal(e.to()));
            case GoalUnlinked e -> say(e, names.goal(e.goal()), names.goal(e.from()));
            case GoalEnded e -> say(e, names.goal(e.goal()), e.lastDay());
            case TargetSet e ->
                say(
                        e,
                        names.indicator(e.indicator()),
                        texts.period(e.period()),
                        figures.level(e.comparison(), e.value(), e.indicator()));
            case TargetChanged e ->
                say(
                        e,
                        names.indicator(e.indicator()),
                        texts.period(e.period()),
                        figures.level(e.comparison(), e.value(), e.indicator()));
        };
    }

    private String indicator(IndicatorEvent event) {
        return switch (event) {
            case IndicatorDefined e ->
                say(e, e.definition().title(), e.definition().unitOfMeasure());
            case IndicatorRedefined e -> say(e, e.definition().title(), e.from());
            case IndicatorEnded e -> say(e, names.indicator(e.indicator()), e.lastDay());
            case LevelDecided e ->
                say(
                        e,
                        names.indicator(e.indicator()),
                        texts.period(e.period()),
                        names.unit(e.unit()),
                        figures.level(e.comparison(), e.value(), e.indicator()));
        };
    }

    private String period(PeriodEvent event) {
        String period = texts.period(event.period());
        return switch (event) {
            case PeriodScheduled e -> say(e, period, e.opens(), e.due());
            case PeriodOpened e -> say(e, period);
            case PeriodClosed e -> say(e, period);
        };
    }

    private String days(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? texts.get("event.from", texts.date(from))
                : texts.get("event.between", from.toString(), to.toString());
    }

    private String say(Event event, Object... facts) {
        return variant(event, "", facts);
    }

    private String variant(Event event, String form, Object... facts) {
        return say(texts, event, form, facts);
    }

    /** The sentence of an event in one of its forms; days are written as days. */
    static String say(Texts texts, Event event, String form, Object... facts) {
        Object[] words = new Object[facts.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = facts[i].toString();
        }
        return texts.get("event." + EventNames.of(event.getClass()) + form, words);
    }
}
