package se.mandat.query.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.query.At;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.SaidAbout;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.mandates.AreaRow;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.overview.Sentence.Missing;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.redthread.Threads;
import se.mandat.query.steering.Mark;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/**
 * How a year went, in no more sentences than can be taken in: one for each area of the mandate with all that hangs in its
 * thread. Where nothing hangs in any, one for each group the municipality counts its goals as; else for each kind of goals.
 */
record Sentences(At at, Texts texts, Period year) {
    private static final int MOST = 5;

    /** What stands together: what it is called, where it is read, and its goals. */
    private record Place(String title, String page, Collection<GoalRow> goals) {}

    List<Sentence> all() {
        List<Place> areas = areas();
        if (!areas.isEmpty()) {
            return told(areas);
        }
        List<Sentence> groups = groups();
        return groups.isEmpty() ? told(kinds()) : groups;
    }

    /** The areas of the mandate the year lies in; those with most goals where they are too many. */
    private List<Place> areas() {
        MandateRow mandate = MandateRow.begun(at.mandates(), year.to()).orElse(null);
        if (mandate == null) {
            return List.of();
        }
        Threads threads = Threads.during(at, mandate);
        List<Place> places = at.areas().stream()
                .filter(area -> area.mandate().equals(mandate.mandate()))
                .sorted(Comparator.comparing(area -> area.area().value()))
                .map(area -> new Place(area.title(), page(area), threads.in(area.area())))
                .toList();
        return places.stream().allMatch(place -> place.goals().isEmpty()) ? List.of() : few(places);
    }

    private static String page(AreaRow area) {
        return Visit.with(Visit.with("roda-traden", "mandat", area.mandate()), "omrade", area.area());
    }

    private List<Place> kinds() {
        Map<String, List<GoalRow>> kinds = at.goalsDuring(year).stream()
                .collect(Collectors.groupingBy(GoalRow::kind, TreeMap::new, Collectors.toList()));
        return few(kinds.values().stream()
                .map(goals -> new Place(kind(goals.getFirst()), "mal", goals))
                .toList());
    }

    private String kind(GoalRow goal) {
        return new ModelsAt(at)
                .kind(goal)
                .map(GoalKind::many)
                .map(many -> Mark.in(many, texts))
                .orElse(goal.kind());
    }

    private static List<Place> few(List<Place> places) {
        return IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer place) -> places.get(place).goals().size())
                        .reversed())
                .limit(MOST)
                .sorted()
                .map(places::get)
                .toList();
    }

    /** Goals counted as groups by the municipality as a whole; which goals they are nobody has said. */
    private List<Sentence> groups() {
        Map<String, JudgementRow> before = groups(year.yearBefore());
        List<Sentence> groups = new ArrayList<>();
        groups(year).forEach((subject, group) -> {
            Counted now = Counted.of(group);
            if (now != null && groups.size() < MOST) {
                String title = Objects.requireNonNullElse(group.title(), subject);
                groups.add(new Sentence(title, null, now.judged(), now, Counted.of(before.get(subject)), null, null));
            }
        });
        return groups;
    }

    private Map<String, JudgementRow> groups(Period about) {
        Map<String, JudgementRow> groups = new TreeMap<>();
        new SaidAbout(at, about)
                .judgements(at.onTop()).stream()
                        .map(Version::row)
                        .filter(row -> row.kind() == JudgementRow.Kind.GROUP)
                        .forEach(row -> groups.put(row.subject(), row));
        return groups;
    }

    private List<Sentence> told(List<Place> places) {
        Map<GoalId, GoalRow> once = new LinkedHashMap<>();
        places.forEach(place -> place.goals().forEach(goal -> once.put(goal.goal(), goal)));
        Collection<GoalRow> all = once.values();
        Function<GoalId, @Nullable JudgementRow> now = said(year);
        Function<GoalId, @Nullable JudgementRow> before = said(year.yearBefore());
        Changed changed = Changed.of(at, year, all);
        Optional<Period> reporting = reporting();
        Set<UnitId> handedIn = reporting.map(this::handedIn).orElse(Set.of());
        ModelsAt models = new ModelsAt(at);
        Map<String, Grade> scales = new HashMap<>();
        Function<GoalRow, Grade> best = goal -> scales.computeIfAbsent(
                goal.model() + " " + goal.kind(),
                _ -> models.grades(goal.model(), goal.kind()).getFirst());
        return places.stream()
                .map(place -> new Sentence(
                        place.title(),
                        place.page(),
                        place.goals().size(),
                        Counted.of(place.goals(), now, best),
                        Counted.of(place.goals(), before, best).orNothing(),
                        changed.most(place.goals()).orElse(null),
                        reporting
                                .map(period -> missing(period, place.goals(), handedIn))
                                .orElse(null)))
                .toList();
    }

    /** What was said last of each goal, whoever said it. */
    private Function<GoalId, @Nullable JudgementRow> said(Period about) {
        SaidAbout said = new SaidAbout(at, about);
        return goal -> said.goal(goal).orElse(null);
    }

    /** The last period in the year that reporting has been opened for. */
    private Optional<Period> reporting() {
        return at.periods().stream()
                .filter(row -> row.status() != PeriodStatus.SCHEDULED)
                .map(PeriodRow::period)
                .filter(period -> period.within(year))
                .max(Comparator.comparing(Period::to).thenComparing(Period::from, Comparator.reverseOrder()));
    }

    private Set<UnitId> handedIn(Period reporting) {
        return at.followups(reporting).stream()
                .filter(row -> row.stage().isHandedIn())
                .map(FollowupRow::unit)
                .collect(Collectors.toSet());
    }

    private static @Nullable Missing missing(Period reporting, Collection<GoalRow> goals, Set<UnitId> handedIn) {
        Set<UnitId> owners = goals.stream()
                .filter(goal -> goal.isInForceDuring(reporting))
                .map(goal -> goal.ownerOn(reporting.to()))
                .collect(Collectors.toSet());
        int missing =
                (int) owners.stream().filter(unit -> !handedIn.contains(unit)).count();
        return owners.isEmpty() ? null : new Missing(reporting, missing, owners.size());
    }
}
