package se.mandat.platform;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.GoalEvent.*;
import se.mandat.kernel.IndicatorEvent.*;
import se.mandat.kernel.MandateEvent.*;
import se.mandat.kernel.OrganisationEvent.*;
import se.mandat.kernel.PeriodEvent.*;

/**
 * The stored name of every event. These words lie in ledgers for decades: a class may be renamed, its stored name never.
 * A name nobody knows is an error, not something to pass by.
 */
public final class EventNames {
    /** Version of the payload's shape; raised only together with an upcaster and a new golden sample. */
    public static final String VERSION = "1";

    private static final Map<String, Class<? extends Event>> BY_NAME = Map.ofEntries(
            Map.entry("UnitEstablished", UnitEstablished.class),
            Map.entry("UnitRenamed", UnitRenamed.class),
            Map.entry("UnitMoved", UnitMoved.class),
            Map.entry("UnitsMerged", UnitsMerged.class),
            Map.entry("UnitSplit", UnitSplit.class),
            Map.entry("UnitClosed", UnitClosed.class),
            Map.entry("MandateOpened", MandateOpened.class),
            Map.entry("AreaAdopted", AreaAdopted.class),
            Map.entry("AreaAmended", AreaAmended.class),
            Map.entry("AreaEnded", AreaEnded.class),
            Map.entry("GoalSet", GoalSet.class),
            Map.entry("GoalReworded", GoalReworded.class),
            Map.entry("GoalLinked", GoalLinked.class),
            Map.entry("GoalUnlinked", GoalUnlinked.class),
            Map.entry("GoalEnded", GoalEnded.class),
            Map.entry("TargetSet", TargetSet.class),
            Map.entry("TargetChanged", TargetChanged.class),
            Map.entry("IndicatorDefined", IndicatorDefined.class),
            Map.entry("IndicatorRedefined", IndicatorRedefined.class),
            Map.entry("IndicatorEnded", IndicatorEnded.class),
            Map.entry("LevelDecided", LevelDecided.class),
            Map.entry("PeriodScheduled", PeriodScheduled.class),
            Map.entry("PeriodOpened", PeriodOpened.class),
            Map.entry("PeriodClosed", PeriodClosed.class),
            Map.entry("FollowupOpened", FollowupOpened.class),
            Map.entry("OutcomeReported", OutcomeReported.class),
            Map.entry("OutcomeCorrected", OutcomeCorrected.class),
            Map.entry("CorrectionProposed", CorrectionProposed.class),
            Map.entry("CorrectionDeclined", CorrectionDeclined.class),
            Map.entry("ForecastGiven", ForecastGiven.class),
            Map.entry("GoalJudged", GoalJudged.class),
            Map.entry("QualityJudged", QualityJudged.class),
            Map.entry("GroupJudged", GroupJudged.class),
            Map.entry("FollowupSubmitted", FollowupSubmitted.class),
            Map.entry("FollowupReturned", FollowupReturned.class),
            Map.entry("FollowupApproved", FollowupApproved.class));

    private static final Map<Class<? extends Event>, String> BY_CLASS =
            BY_NAME.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventNames() {}

    /** The stored name of an event; a class without one is a programming error. */
    public static String of(Class<?> event) {
        String name = BY_CLASS.get(event);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " has no stored name in EventNames");
        }
        return name;
    }

    /** The class that reads a stored name; throws on a stranger. */
    public static Class<? extends Event> classOf(String name) {
        Class<? extends Event> event = BY_NAME.get(name);
        if (event == null) {
            throw new UnknownEventName(name);
        }
        return event;
    }

    /** Every stored name, in order. */
    public static List<String> all() {
        return BY_NAME.keySet().stream().sorted().toList();
    }

    /** The ledger holds an event this version of Mandat does not know. */
    public static final class UnknownEventName extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownEventName(String name) {
            super("The ledger holds an event named " + name + " that this version does not know");
        }
    }
}
