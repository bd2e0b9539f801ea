package se.mandat.query.appearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.platform.Person;

/** How municipalities look and have looked. */
@Component
public class Appearances {
    private final JdbcClient jdbc;
    private final Clock clock;

    Appearances(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was set once, by whom and when; versions are counted from 1. */
    public record Change(int version, Appearance appearance, String person, Role role, Instant at) {}

    /** How a municipality looks now. */
    public Appearance of(Municipality municipality) {
        return changes(municipality, 1).stream()
                .findFirst()
                .map(Change::appearance)
                .orElse(Appearance.OWN);
    }

    /** What has been set, the latest first. */
    public List<Change> changes(Municipality municipality) {
        return changes(municipality, Integer.MAX_VALUE);
    }

    private List<Change> changes(Municipality municipality, int most) {
        return jdbc.sql("""
                        select version, colour, short_name, person, role, changed_at from settings.appearance
                        where municipality = ? order by version desc limit ?""")
                .params(municipality.value(), most)
                .query((row, _) -> change(row))
                .list();
    }

    private static Change change(ResultSet row) throws SQLException {
        String colour = row.getString(2);
        return new Change(
                row.getInt(1),
                new Appearance(colour == null ? null : Colour.of(colour), row.getString(3)),
                row.getString(4),
                Role.valueOf(row.getString(5)),
                row.getTimestamp(6).toInstant());
    }

    /** The person as an administrator; refused with {@link CommonRule#ROLE_NOT_ALLOWED} to everybody else. */
    public static Actor administrator(Municipality municipality, Optional<Person> person) {
        return Person.acting(person, municipality, EnumSet.of(Role.ADMINISTRATOR));
    }

    /**
     * Sets how a municipality looks; the same again changes nothing. Refused with {@link CommonRule#STALE_VERSION} where
     * somebody changed it since {@code seen}.
     */
    public int set(Municipality municipality, Actor actor, Appearance appearance, @Nullable Integer seen) {
        List<Change> latest = changes(municipality, 1);
        int version = latest.isEmpty() ? 0 : latest.getFirst().version();
        if (seen != null && seen != version) {
            throw new Rejected(CommonRule.STALE_VERSION, "appearance");
        }
        Appearance now = latest.isEmpty() ? Appearance.OWN : latest.getFirst().appearance();
        if (now.equals(appearance)) {
            return version;
        }
        try {
            add(municipality, actor, appearance, version + 1);
        } catch (DuplicateKeyException other) {
            throw new Rejected(CommonRule.STALE_VERSION, "appearance");
        }
        return version + 1;
    }

    private void add(Municipality municipality, Actor actor, Appearance appearance, int version) {
        Colour colour = appearance.colour();
        var _ = jdbc.sql("""
                        insert into settings.appearance
                        (municipality, version, colour, short_name, person, role, changed_at) values (?, ?, ?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(version)
                .param(colour == null ? null : colour.toString())
                .param(appearance.shortName())
                .param(actor.id())
                .param(actor.role().name())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
