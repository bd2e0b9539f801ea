package se.mandat.query.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Act;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.compare.Comparison.Point;
import se.mandat.query.moments.AsOf;
import se.mandat.query.moments.Moments;

/** Finds the moment something about a period first became known. */
record FirstSaid(Views views, Moments moments, JdbcClient jdbc) {
    /** The day of the first report about a period that was approved, else of the first thing said about it, by these units or any. */
    String word(Municipality municipality, Point asB, List<UnitId> only) {
        Period about = asB.period();
        AsOf b = asB.asOf();
        long said = firstApproved(municipality, about, b.position(), only)
                .or(() -> firstAbout(municipality, about, b.position(), only))
                .orElse(b.position());
        String day = new At(views, municipality, said)
                .event(said)
                .knownAt()
                .atZone(Act.ZONE)
                .toLocalDate()
                .toString();
        long thatDay = moments.resolve(municipality, day).position();
        return said <= thatDay && thatDay < b.position() ? day : String.valueOf(said);
    }

    private Optional<Long> firstApproved(Municipality municipality, Period about, long position, List<UnitId> only) {
        String theirs = theirs(only);
        return jdbc.sql("""
                        select min(f.approved_at) from (
                            select unit, reporting, min(position) as position from (
                                select unit, reporting, position from views.judgement
                                where municipality = :here and about = :about and first %1$s
                                union all
                                select unit, reporting, position from views.figure
                                where municipality = :here and about = :about and first %1$s
                            ) each group by unit, reporting) said
                        join views.followup f on f.municipality = :here and f.key = said.unit || '/' || said.reporting
                             and f.position <= :position and said.position <= f.approved_at""".formatted(theirs))
                .params(params(municipality, about, position, only))
                .query((rs, _) -> Optional.ofNullable(rs.getObject(1, Long.class)))
                .single();
    }

    private Optional<Long> firstAbout(Municipality municipality, Period about, long position, List<UnitId> only) {
        String theirs = theirs(only);
        return jdbc.sql("""
                        select min(position) from (
                            select position from views.judgement
                            where municipality = :here and position <= :position and about = :about and first %1$s
                            union select position from views.figure
                            where municipality = :here and position <= :position and about = :about and first %1$s) said""".formatted(theirs))
                .params(params(municipality, about, position, only))
                .query((rs, _) -> Optional.ofNullable(rs.getObject(1, Long.class)))
                .single();
    }

    private static String theirs(List<UnitId> only) {
        return only.isEmpty() ? "" : "and unit = any(:units)";
    }

    private static Map<String, Object> params(
            Municipality municipality, Period about, long position, List<UnitId> only) {
        Map<String, Object> params =
                new HashMap<>(Map.of("here", municipality.value(), "about", about.value(), "position", position));
        if (!only.isEmpty()) {
            params.put("units", only.stream().map(UnitId::value).toArray(String[]::new));
        }
        return params;
    }
}
