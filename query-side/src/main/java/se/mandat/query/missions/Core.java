package se.mandat.query.missions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** What a unit is there for, and how its quality stands: what its page begins with. */
public record Core(Optional<MissionRow> mission, List<Factored> factors, List<FactorRow> ended) {
    private static final int PERIODS = 4;

    /**
     * A factor with the judgements of its last periods.
     *
     * @param judged the latest first
     */
    public record Factored(FactorRow factor, List<Version<JudgementRow>> judged) {
        /** The judgement that stands. */
        public Optional<JudgementRow> standing() {
            return judged.stream().findFirst().map(Version::row);
        }

        /** The judgements of the last periods, the oldest first. */
        public List<JudgementRow> along() {
            return judged.reversed().stream().map(Version::row).toList();
        }
    }

    /** The core of a unit, at the moment and on the day a visit shows. */
    public static Core of(Visit visit, UnitId unit) {
        MissionsAt missions = new MissionsAt(visit.at());
        LocalDate day = visit.asOf().day();
        List<Factored> factors = new ArrayList<>();
        List<FactorRow> ended = new ArrayList<>();
        for (FactorRow row : missions.factors(unit)) {
            if (row.lastDay() == null || row.isInForceOn(day)) {
                factors.add(new Factored(row, lastPeriods(missions.judged(unit, row.factor()))));
            } else {
                ended.add(row);
            }
        }
        return new Core(missions.mission(unit), factors, ended);
    }

    /** One judgement for each period it is about: the last report's. */
    private static List<Version<JudgementRow>> lastPeriods(List<Version<JudgementRow>> judged) {
        Map<Period, Version<JudgementRow>> byPeriod = new LinkedHashMap<>();
        judged.forEach(version -> byPeriod.putIfAbsent(version.row().about(), version));
        return byPeriod.values().stream().limit(PERIODS).toList();
    }

    /** Whether there is anything to begin with. */
    public boolean isEmpty() {
        return mission.isEmpty() && factors.isEmpty() && ended.isEmpty();
    }
}
