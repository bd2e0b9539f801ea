package se.mandat.query.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.goal.DroppedGoals;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalsAt;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.view.Version;

/** Goals and indicators as JSON. */
@RestController
@RequestMapping("/api/{municipality}")
class GoalQuestions {
    /** A goal with what it is to reach and how it was judged. */
    record GoalLife(GoalRow goal, List<Version<TargetRow>> targets, List<Version<JudgementRow>> judgements) {}

    /** An indicator with its figures and levels. */
    record IndicatorLife(IndicatorRow indicator, List<Version<FigureRow>> figures, List<Version<TargetRow>> targets) {}

    @GetMapping("/goals")
    Paged<GoalRow> goals(
            Question asked,
            @RequestParam(required = false) @Nullable UnitId owner,
            @RequestParam(required = false) @Nullable AreaId area,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int limit) {
        List<GoalRow> goals = goals(asked.at(), owner, area).stream()
                .filter(goal -> owner == null || goal.owner().equals(owner))
                .filter(goal -> area == null || area.equals(goal.area()))
                .toList();
        return Paged.of(goals, page, limit);
    }

    private static List<GoalRow> goals(At at, @Nullable UnitId owner, @Nullable AreaId area) {
        if (owner != null) {
            return at.goalsOf(owner);
        }
        return area == null ? at.goals() : new GoalsAt(at).in(area);
    }

    @GetMapping("/goals/{goal}")
    GoalLife goal(Question asked, @PathVariable GoalId goal) {
        At at = asked.at();
        GoalRow row = At.found(at.goal(goal), goal);
        asked.version(row.sequence());
        return new GoalLife(row, at.targets(goal), at.judgements(goal));
    }

    /** Goals that went away since a day, each with how and on which decision; since the mandate period began unless said. */
    @GetMapping("/dropped-goals")
    DroppedGoals dropped(
            Question asked,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since) {
        LocalDate day = asked.visit().asOf().day();
        return DroppedGoals.of(asked.at(), since == null ? DroppedGoals.sinceTheElection(asked.at(), day) : since, day);
    }

    @GetMapping("/indicators")
    Paged<IndicatorRow> indicators(
            Question asked, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "20") int limit) {
        return Paged.of(asked.at().indicators(), page, limit);
    }

    @GetMapping("/indicators/{indicator}")
    IndicatorLife indicator(Question asked, @PathVariable IndicatorId indicator) {
        At at = asked.at();
        IndicatorRow row = At.found(at.indicator(indicator), indicator);
        asked.version(row.sequence());
        return new IndicatorLife(row, at.figures(indicator), at.targets(indicator));
    }
}
