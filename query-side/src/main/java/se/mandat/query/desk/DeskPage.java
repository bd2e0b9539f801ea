package se.mandat.query.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.platform.Person;
import se.mandat.query.drafts.Drafts;
import se.mandat.query.history.HistoryFilter;
import se.mandat.query.history.HistorySearch;
import se.mandat.query.history.Said;
import se.mandat.query.history.Telling;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.settings.Settings;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** My page, for whoever is signed in. */
@Controller
class DeskPage {
    private static final int MOST = 8;

    private final Pages pages;
    private final Settings settings;
    private final HistorySearch history;
    private final Drafts drafts;
    private final Clock clock;

    DeskPage(Pages pages, Settings settings, HistorySearch history, Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.settings = settings;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping("/{municipality:\\d{4}}/min-sida")
    View show(Visit visit) {
        return visit.person()
                .map(person -> pages.page(
                        visit, Active.DESK, visit.texts().get("desk.title"), "desk.jte", content(visit, person)))
                .orElseGet(() -> login(visit));
    }

    private DeskContent content(Visit visit, Person person) {
        Instant now = clock.instant();
        LocalDate today = visit.asOf().now()
                ? LocalDate.ofInstant(now, Act.ZONE)
                : visit.asOf().day();
        Optional<UnitRow> unit =
                Optional.ofNullable(person.unit()).map(id -> visit.at().units().get(id));
        List<Errand> errands = errands(visit, person, unit.map(UnitRow::unit), today)
                .sorted(Errand.ORDER)
                .toList();
        LastVisit last = visit.asOf().now() ? remembered(visit, now) : null;
        return new DeskContent(
                visit,
                person,
                unit,
                today,
                errands.stream().filter(errand -> !errand.what().isReview()).toList(),
                errands.stream().filter(errand -> errand.what().isReview()).toList(),
                visit.asOf().now() ? Begun.of(visit, drafts) : List.of(),
                last == null ? null : last.sinceTime(),
                last == null ? List.of() : changes(visit, unit.map(UnitRow::unit), last.since()),
                next(visit));
    }

    private static Stream<Errand> errands(Visit visit, Person person, Optional<UnitId> unit, LocalDate today) {
        return switch (person.role()) {
            case UNIT_MANAGER ->
                unit.map(id -> new UnitErrands(visit.at(), visit.texts(), id, today).all())
                        .orElseGet(Stream::empty);
            case CONTROLLER, POLITICIAN, ADMINISTRATOR ->
                new ReviewErrands(visit.at(), visit.texts(), person, today).all();
            case AUDITOR, IMPORTER -> Stream.empty();
        };
    }

    private LastVisit remembered(Visit visit, Instant now) {
        Actor actor = visit.actor();
        long position = visit.asOf().position();
        LastVisit last = settings.get(visit.municipality(), actor, LastVisit.NAME, LastVisit.class)
                .map(before -> before.again(position, now))
                .orElseGet(() -> LastVisit.first(position, now));
        settings.set(visit.municipality(), actor, LastVisit.NAME, last);
        return last;
    }

    /** What others have done since; the latest there is at the first visit. */
    private List<Said> changes(Visit visit, Optional<UnitId> unit, @Nullable Long since) {
        HistoryFilter filter = HistoryFilter.ofUnit(unit.map(UnitId::value).orElse(null));
        Telling telling = new Telling(visit);
        String me = visit.actor().id();
        return history.latest(visit.at(), filter, history.back(visit.at(), filter, null), MOST * 4).stream()
                .filter(row -> since == null || row.own() > since)
                .filter(row -> !row.actor().equals(me))
                .limit(MOST)
                .map(telling::say)
                .toList();
    }

    private static Optional<PeriodRow> next(Visit visit) {
        return visit.at().periods().stream()
                .filter(period -> period.status() == PeriodStatus.SCHEDULED)
                .min(Comparator.comparing(PeriodRow::opens));
    }

    private static View login(Visit visit) {
        return (_, _, answer) -> {
            answer.setStatus(HttpStatus.SEE_OTHER.value());
            answer.setHeader(HttpHeaders.LOCATION, Visit.with("/logga-in", "till", visit.here(null)));
        };
    }
}
