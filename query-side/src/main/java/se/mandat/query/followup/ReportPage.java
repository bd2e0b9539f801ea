package se.mandat.query.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Act;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.query.Views;
import se.mandat.query.followup.ReportContent.Task;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** What there is to report, review and approve for whoever is signed in. */
@Controller
class ReportPage {
    private static final List<Role> MAY = List.of(Role.CONTROLLER, Role.UNIT_MANAGER, Role.POLITICIAN);
    private static final int LATEST = 12;
    private static final String WITH_PROPOSALS =
            "key in (select f.key from views.figure f where f.municipality = ? and f.waiting is not null)";

    private final Pages pages;
    private final Views views;
    private final Clock clock;

    ReportPage(Pages pages, Views views, Clock clock) {
        this.pages = pages;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/{municipality:\\d{4}}/rapportera")
    View show(Visit visit) {
        if (visit.person().isEmpty()) {
            return login(visit);
        }
        Role role = visit.actor().role();
        if (!MAY.contains(role)) {
            throw new Rejected(CommonRule.ROLE_NOT_ALLOWED, role, MAY);
        }
        @Nullable UnitId unit = role == Role.UNIT_MANAGER ? visit.actor().unit() : null;
        return pages.page(visit, Active.REPORT, visit.texts().get("report.title"), "report.jte", content(visit, unit));
    }

    private ReportContent content(Visit visit, @Nullable UnitId only) {
        List<FollowupRow> reports = views
                .followups()
                .all(visit.municipality(), visit.at().position(), "true")
                .stream()
                .map(Version::row)
                .filter(row -> only == null || row.unit().equals(only))
                .sorted(Comparator.comparing(FollowupRow::reporting).reversed())
                .toList();
        List<FigureRow> fixes = views
                .figures()
                .all(
                        visit.municipality(),
                        visit.at().position(),
                        WITH_PROPOSALS,
                        visit.municipality().value())
                .stream()
                .map(Version::row)
                .filter(row ->
                        row.waiting() != null && (only == null || row.unit().equals(only)))
                .toList();
        List<Task> tasks = visit.at().periods().stream()
                .filter(period -> period.status() == PeriodStatus.OPEN)
                .flatMap(period -> tasks(visit, period, reports, only))
                .sorted(Comparator.comparing(Task::isApproved)
                        .thenComparing(task -> task.period()
                                .dueFor(visit.at().unit(task.unit()).type()))
                        .thenComparing(task -> task.unit().value()))
                .toList();
        Set<Object> open = tasks.stream().map(task -> task.period().period()).collect(Collectors.toSet());
        List<FollowupRow> latest = reports.stream()
                .filter(row -> !open.contains(row.reporting()))
                .limit(LATEST)
                .toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.ZONE);
        return new ReportContent(visit, today, only, tasks, fixes, latest, next(visit));
    }

    private static Stream<Task> tasks(Visit visit, PeriodRow period, List<FollowupRow> reports, @Nullable UnitId only) {
        Map<UnitId, FollowupRow> begun = reports.stream()
                .filter(row -> row.reporting().equals(period.period()))
                .collect(Collectors.toMap(FollowupRow::unit, Function.identity()));
        Stream<UnitId> expected = only == null
                ? Reporters.expected(visit.at(), period.period(), begun.keySet())
                : Stream.of(only).filter(unit -> visit.at().unit(unit).existsDuring(period.period()));
        return expected.map(unit -> {
            FollowupRow row = begun.get(unit);
            return new Task(unit, period, row == null ? null : row.stage());
        });
    }

    private static @Nullable PeriodRow next(Visit visit) {
        return visit.at().periods().stream()
                .filter(period -> period.status() == PeriodStatus.SCHEDULED)
                .min(Comparator.comparing(PeriodRow::opens))
                .orElse(null);
    }

    private static View login(Visit visit) {
        return (_, _, answer) -> {
            answer.setStatus(HttpStatus.SEE_OTHER.value());
            answer.setHeader(HttpHeaders.LOCATION, Visit.with("/logga-in", "till", visit.here(null)));
        };
    }
}
