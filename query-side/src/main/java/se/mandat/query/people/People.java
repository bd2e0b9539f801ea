package se.mandat.query.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Act;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Role;
import se.mandat.platform.Person;

/** The names of those who have been signed in: the only place where Mandat keeps any. */
@Component
public class People {
    /** Who may see the names there are. */
    static final Set<Role> SEEING = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

    /** Who may register what is to become of them. */
    static final Set<Role> DECIDING = EnumSet.of(Role.ADMINISTRATOR);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Met, LocalDate> met = new ConcurrentHashMap<>();

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Met(Municipality municipality, String person) {}

    /** Somebody is signed in, today; asked often, written once a day. */
    void meet(Municipality municipality, Person person) {
        LocalDate today = today();
        Met key = new Met(municipality, person.id());
        if (!today.equals(met.get(key))) {
            write(municipality, person, today);
            met.put(key, today);
        }
    }

    private void write(Municipality municipality, Person person, LocalDate day) {
        var _ = jdbc.sql("""
                        insert into people.name (municipality, person, name, role, seen_on) values (?, ?, ?, ?, ?)
                        on conflict (municipality, person)
                        do update set name = excluded.name, role = excluded.role, seen_on = excluded.seen_on""")
                .params(
                        municipality.value(),
                        person.id(),
                        person.name(),
                        person.role().name(),
                        day)
                .update();
    }

    /** What a person is called; nothing where no name is kept, or no longer. */
    public Optional<String> name(Municipality municipality, String person) {
        return jdbc.sql("select name from people.name where municipality = ? and person = ?")
                .params(municipality.value(), person)
                .query(String.class)
                .optional();
    }

    /** Everybody whose name is kept, whoever was here last first. */
    List<Known> all(Municipality municipality) {
        return jdbc.sql("""
                        select person, name, role, seen_on from people.name where municipality = ?
                        order by seen_on desc, name, person""")
                .params(municipality.value())
                .query((row, _) -> new Known(
                        row.getString(1),
                        row.getString(2),
                        Role.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    /** Disposes of the names of those who were last here before a day; says how many. */
    int dispose(Municipality municipality, LocalDate before) {
        return jdbc.sql("delete from people.name where municipality = ? and seen_on < ?")
                .params(municipality.value(), before)
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.ZONE);
    }
}
