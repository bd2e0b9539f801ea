package se.mandat.query.history;

import java.util.List;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.*;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.history.Phrase.*;

/** What the organisation's events settle and say. */
final class OrganisationHistory {
    private OrganisationHistory() {}

    static Story of(OrganisationEvent event) {
        return switch (event) {
            case UnitEstablished e ->
                unit(e.unit(), "name", Shown.text(e.name()))
                        .saidAs(e.startVerified() ? "" : ".unverified", e.name(), e.type(), e.from(), under(e));
            case UnitRenamed e ->
                unit(e.unit(), "name", Shown.text(e.name()))
                        .said(new NameBefore(e.unit(), e.from()), e.name(), e.from());
            case UnitMoved e -> unit(e.unit(), "place", Shown.unit(e.parent())).said(e.unit(), e.parent(), e.from());
            case UnitsMerged e -> unit(e.into(), "merged", Shown.date(e.from())).said(e.units(), e.into(), e.from());
            case UnitSplit e ->
                unit(e.unit(), "end", Shown.date(e.from().minusDays(1))).said(e.unit(), e.from(), e.into());
            case UnitClosed e ->
                unit(e.unit(), "end", Shown.date(e.lastDay()))
                        .saidAs("." + e.succession(), e.unit(), e.lastDay(), e.successors());
        };
    }

    private static Object under(UnitEstablished e) {
        return e.parent() == null ? "" : new Words("UnitEstablished.under", List.of(e.parent()));
    }

    private static Fact unit(UnitId unit, String what, Shown value) {
        return new Fact("unit/" + unit + "/" + what, value).of(unit);
    }
}
