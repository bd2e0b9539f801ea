package se.mandat.query.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.drafts.Drafts;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;

/**
 * A draft in a report that its writer can go on with.
 *
 * @param about   whose report, of what period, and which part of it
 * @param address the form it stands in
 */
public record Begun(String about, String address, Instant savedAt) {
    private static final Pattern REPORT = Pattern.compile("/\\d{4}/enheter/([^/]+)/uppfoljning/([^/?]+)/([a-z-]+).*");

    /** Those of the visitor, the latest first. */
    static List<Begun> of(Visit visit, Drafts drafts) {
        Municipality here = visit.municipality();
        return drafts.saved(here, visit.actor()).entrySet().stream()
                .flatMap(draft -> of(visit, draft.getKey(), draft.getValue()).stream())
                .toList();
    }

    private static Optional<Begun> of(Visit visit, String address, Instant savedAt) {
        return Stream.of(REPORT.matcher(address))
                .filter(Matcher::matches)
                .map(report -> new Begun(
                        visit.texts()
                                .get(
                                        "desk.begun.about",
                                        new Names(visit).unit(new UnitId(report.group(1))),
                                        visit.texts().period(new Period(report.group(2))),
                                        visit.texts().get("desk.begun." + report.group(3))),
                        address,
                        savedAt))
                .findFirst();
    }
}
