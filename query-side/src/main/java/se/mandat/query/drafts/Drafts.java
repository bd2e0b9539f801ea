package se.mandat.query.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Municipality;
import se.mandat.platform.Json;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts there are. Nobody is given another's, and what is older than a month is dropped. */
@Component
public class Drafts {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final JsonMapper JSON = Json.mapper();
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps what stands in a form, in place of what was kept of it before. */
    public Instant keep(Municipality municipality, Actor actor, String form, Map<String, List<String>> fields) {
        Instant now = clock.instant();
        var _ = jdbc.sql("""
                        insert into drafts.draft (municipality, person, form, fields, saved_at)
                        values (?, ?, ?, ?::jsonb, ?)
                        on conflict (municipality, person, form)
                        do update set fields = excluded.fields, saved_at = excluded.saved_at""")
                .params(municipality.value(), actor.id(), form, JSON.writeValueAsString(fields), utc(now))
                .update();
        return now;
    }

    /** What the person has kept of a form. */
    public Optional<Draft> kept(Municipality municipality, Actor actor, String form) {
        return jdbc.sql("select fields, saved_at from drafts.draft where municipality = ? and person = ? and form = ?")
                .params(municipality.value(), actor.id(), form)
                .query((row, _) -> new Draft(
                        JSON.readValue(row.getString(1), FIELDS),
                        row.getTimestamp(2).toInstant()))
                .optional();
    }

    /** The forms the person has kept something of, and when, the latest first. */
    public Map<String, Instant> saved(Municipality municipality, Actor actor) {
        Map<String, Instant> saved = new LinkedHashMap<>();
        jdbc.sql("select form, saved_at from drafts.draft where municipality = ? and person = ? order by saved_at desc")
                .params(municipality.value(), actor.id())
                .query(row -> {
                    saved.put(row.getString(1), row.getTimestamp(2).toInstant());
                });
        return saved;
    }

    /** Forgets what the person has kept of a form. */
    public void drop(Municipality municipality, Actor actor, String form) {
        var _ = jdbc.sql("delete from drafts.draft where municipality = ? and person = ? and form = ?")
                .params(municipality.value(), actor.id(), form)
                .update();
    }

    /** Forgets what nobody came back to. */
    public int dropOld() {
        return jdbc.sql("delete from drafts.draft where saved_at < ?")
                .param(utc(clock.instant().minus(KEPT)))
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
