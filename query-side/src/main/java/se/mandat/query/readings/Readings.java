package se.mandat.query.readings;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Municipality;

/** The log of auditors' reading. It is only added to, and nobody is given another's. */
@Component
public class Readings {
    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Logs that the auditor asked for an address. What cannot be logged is not to be shown. */
    void log(Municipality municipality, Actor auditor, String address) {
        var _ = jdbc.sql("insert into audit.reading (municipality, person, address, read_at) values (?, ?, ?, ?)")
                .params(
                        municipality.value(),
                        auditor.id(),
                        address.substring(0, Math.min(address.length(), LONGEST)),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The auditor's own, the latest first, before a number or from the last. */
    List<Reading> of(Municipality municipality, Actor auditor, @Nullable Long before, int most) {
        return jdbc.sql("""
                        select number, address, read_at from audit.reading
                        where municipality = ? and person = ? and number < ? order by number desc limit ?""")
                .params(municipality.value(), auditor.id(), before == null ? Long.MAX_VALUE : before, most)
                .query((row, _) -> new Reading(
                        row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant()))
                .list();
    }
}
