package se.mandat.query.redthread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.activities.ActivitiesAt;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalSeries;
import se.mandat.query.goal.GoalsAt;
import se.mandat.query.goal.StandingRow;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.redthread.RedThreadContent.Begin;
import se.mandat.query.steering.Marks;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** The common thread of a mandate period, from one of its areas or from one goal. */
@Controller
class RedThreadPage {
    private final Pages pages;

    RedThreadPage(Pages pages) {
        this.pages = pages;
    }

    /** {@code omrade} is an area, or "utan" for what is in none; {@code mal} a goal to follow the thread from. */
    @GetMapping("/{municipality:\\d{4}}/roda-traden")
    View show(
            Visit visit,
            @RequestParam(required = false) @Nullable String mandat,
            @RequestParam(required = false) @Nullable String omrade,
            @RequestParam(required = false) @Nullable GoalId mal,
            ThreadFilter filter,
            @RequestParam(defaultValue = "1") int del) {
        At at = visit.at();
        Optional<GoalRow> goal = Optional.ofNullable(mal).map(id -> At.found(at.goal(id), id));
        MandateRow mandate = mandate(visit, mandat, goal).orElse(null);
        Threads thread = Threads.during(at, mandate);
        List<Begin> places = places(at, mandate, thread);
        Begin place = place(places, omrade).orElse(null);
        List<GoalRow> roots = goal.map(List::of).orElseGet(() -> begins(thread, place));
        List<Strand> strands = thread.from(roots);
        List<GoalRow> all = Strand.goals(strands);
        Map<GoalId, Version<StandingRow>> standing =
                new GoalsAt(at).stands(all.stream().map(GoalRow::goal).toList());
        Predicate<GoalRow> wanted = row -> filter.wants(
                row.ownerOn(visit.asOf().day()).value(),
                Optional.ofNullable(standing.get(row.goal())).map(Version::row));
        List<Strand> kept =
                strands.stream().flatMap(strand -> strand.only(wanted).stream()).toList();
        int from = Math.clamp((del - 1L) * RedThreadContent.TOGETHER, 0, kept.size());
        List<Strand> part = kept.subList(from, Math.min(from + RedThreadContent.TOGETHER, kept.size()));
        List<GoalRow> shown = Strand.goals(part);
        at.recall(shown.stream()
                .flatMap(row -> Optional.ofNullable(standing.get(row.goal())).stream())
                .map(Version::position)
                .toList());
        RedThreadContent content = new RedThreadContent(
                visit,
                new Names(visit),
                at.mandates(),
                mandate,
                places,
                goal.isPresent() ? null : place,
                goal.orElse(null),
                goal.map(thread::above).orElse(List.of()),
                kept,
                part,
                from,
                filter,
                owners(visit, all),
                grades(visit, standing.values()),
                GoalSeries.since(RedThreadContent.since(mandate), at, shown),
                standing,
                new ActivitiesAt(at).of(shown.stream().map(GoalRow::goal).toList()),
                thread.loose());
        return pages.page(visit, Active.GOALS, visit.texts().get("thread.title"), "redthread.jte", content);
    }

    private static List<UnitId> owners(Visit visit, List<GoalRow> goals) {
        Names names = new Names(visit);
        return goals.stream()
                .map(goal -> goal.ownerOn(visit.asOf().day()))
                .distinct()
                .sorted(Comparator.comparing(names::unit))
                .toList();
    }

    private static List<RedThreadContent.Mark> grades(Visit visit, Collection<Version<StandingRow>> standing) {
        Marks marks = new Marks(visit);
        return standing.stream()
                .map(Version::row)
                .filter(row -> row.grade() != null)
                .map(row -> new RedThreadContent.Mark(
                        Objects.requireNonNull(row.grade()).value(),
                        marks.of(row.goal(), row.grade()).word()))
                .distinct()
                .sorted(Comparator.comparing(RedThreadContent.Mark::word))
                .toList();
    }

    /** The mandate asked for; else the one the goal began in; else the last that has begun. */
    private static Optional<MandateRow> mandate(Visit visit, @Nullable String asked, Optional<GoalRow> goal) {
        List<MandateRow> mandates = visit.at().mandates();
        if (asked != null) {
            return mandates.stream()
                    .filter(row -> row.mandate().value().equals(asked))
                    .findFirst();
        }
        LocalDate day = goal.map(GoalRow::firstDay).orElse(visit.asOf().day());
        return MandateRow.begun(mandates, day).or(() -> mandates.stream().findFirst());
    }

    private static List<Begin> places(At at, @Nullable MandateRow mandate, Threads thread) {
        if (mandate == null) {
            return List.of();
        }
        List<Begin> places = new ArrayList<>();
        at.areas().stream()
                .filter(area -> area.mandate().equals(mandate.mandate()))
                .sorted(Comparator.comparing(area -> area.area().value()))
                .forEach(area ->
                        places.add(new Begin(area, thread.in(area.area()).size())));
        int without = thread.in(null).size();
        if (without > 0) {
            places.add(new Begin(null, without));
        }
        return places;
    }

    /** The place asked for; else the one in which most hangs. */
    private static Optional<Begin> place(List<Begin> places, @Nullable String asked) {
        return places.stream()
                .filter(place -> place.word().equals(asked))
                .findFirst()
                .or(() -> places.stream().max(Comparator.comparingInt(Begin::goals)));
    }

    private static List<GoalRow> begins(Threads thread, @Nullable Begin place) {
        return place == null
                ? List.of()
                : thread.beginning(place.area() == null ? null : place.area().area());
    }
}
