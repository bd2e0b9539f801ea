package se.mandat.query.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.mandat.query.moments.AsOf;
import se.mandat.query.moments.MomentRow;
import se.mandat.query.moments.Moments;
import se.mandat.query.ui.Frame.Stop;
import se.mandat.query.ui.Frame.Travel;
import se.mandat.query.view.Version;

/** The moments a page can be turned to. */
final class TimeTravel {
    private TimeTravel() {}

    static Travel from(Visit visit, Moments moments) {
        AsOf asOf = visit.asOf();
        List<Version<MomentRow>> named = moments.named(visit.municipality(), asOf.position());
        List<Stop> stops = new ArrayList<>(
                named.stream().map(moment -> stop(visit, moment)).toList());
        stops.add(new Stop("", visit.texts().get("travel.now"), visit.texts().get("travel.all")));
        int shown = shown(asOf, named);
        if (!asOf.now() && (shown == named.size() || named.get(shown).position() != asOf.position())) {
            stops.add(shown, unnamed(visit));
        }
        long previous = moments.before(visit.municipality(), asOf.position());
        return new Travel(
                stops,
                shown,
                previous == 0 ? null : previous,
                moments.after(visit.municipality(), asOf.position()).orElse(null));
    }

    /** The place among the stops of the moment shown: that of the first named moment not before it; now comes last. */
    private static int shown(AsOf asOf, List<Version<MomentRow>> named) {
        return asOf.now()
                ? named.size()
                : (int) named.stream()
                        .filter(moment -> moment.position() < asOf.position())
                        .count();
    }

    private static Stop unnamed(Visit visit) {
        AsOf asOf = visit.asOf();
        return new Stop(
                Objects.requireNonNull(asOf.asked()),
                visit.texts().date(asOf.day()),
                visit.texts().get("travel.here", String.valueOf(asOf.position())));
    }

    private static Stop stop(Visit visit, Version<MomentRow> version) {
        MomentRow moment = version.row();
        return new Stop(version.key(), visit.texts().day(moment.knownAt()), new MomentNames(visit).of(moment));
    }
}
