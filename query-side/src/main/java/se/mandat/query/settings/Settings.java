package se.mandat.query.settings;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Municipality;
import se.mandat.platform.Json;
import tools.jackson.databind.json.JsonMapper;

/** The settings there are. Nobody is given another's. */
@Component
public class Settings {
    private static final JsonMapper JSON = Json.mapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    Settings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the person has set, if anything. */
    public <T> Optional<T> get(Municipality municipality, Actor actor, String name, Class<T> type) {
        return jdbc.sql("select value from settings.setting where municipality = ? and person = ? and name = ?")
                .params(municipality.value(), actor.id(), name)
                .query((row, _) -> JSON.readValue(row.getString(1), type))
                .optional();
    }

    /** Sets it, in place of what was set before. */
    public void set(Municipality municipality, Actor actor, String name, Object value) {
        var _ = jdbc.sql("""
                        insert into settings.setting (municipality, person, name, value, saved_at)
                        values (?, ?, ?, ?::jsonb, ?)
                        on conflict (municipality, person, name)
                        do update set value = excluded.value, saved_at = excluded.saved_at""")
                .params(
                        municipality.value(),
                        actor.id(),
                        name,
                        JSON.writeValueAsString(value),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
