package se.mandat.query.notes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.PersonalNumber;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.Text;
import se.mandat.platform.Person;
import se.mandat.query.ui.Visit;

/** The notes there are. Nobody is given another's (domain rule 24). */
@Component
public class Notes {
    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Notes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the visitor is one who notes. */
    public static boolean mayNote(Visit visit) {
        return visit.person().map(Person::role).filter(Role.AUDITOR::equals).isPresent();
    }

    /** The visitor as an auditor; refused with {@link CommonRule#ROLE_NOT_ALLOWED} to everybody else. */
    public static Actor auditor(Visit visit) {
        Actor actor = visit.actor();
        if (actor.role() != Role.AUDITOR) {
            throw new Rejected(CommonRule.ROLE_NOT_ALLOWED, actor.role(), List.of(Role.AUDITOR));
        }
        return actor;
    }

    /**
     * Keeps a note in place of the one before; an empty one takes it away. Refused with {@link CommonRule#TEXT_TOO_LONG} and
     * {@link CommonRule#PERSONAL_NUMBER}.
     */
    public void keep(Municipality municipality, Actor actor, String signal, @Nullable String written, long position) {
        String text = Text.optional(written, "text", LONGEST);
        PersonalNumber.mustNotBeIn(text, "text");
        if (text == null) {
            var _ = jdbc.sql("delete from audit.note where municipality = ? and person = ? and signal = ?")
                    .params(municipality.value(), actor.id(), signal)
                    .update();
            return;
        }
        var _ = jdbc.sql("""
                        insert into audit.note (municipality, person, signal, text, position, noted_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (municipality, person, signal) do update
                        set text = excluded.text, position = excluded.position, noted_at = excluded.noted_at""")
                .params(
                        municipality.value(),
                        actor.id(),
                        signal,
                        text,
                        position,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The visitor's notes by signal, the oldest first; none for anybody but an auditor. */
    public Map<String, Note> of(Visit visit) {
        Map<String, Note> notes = new LinkedHashMap<>();
        if (mayNote(visit)) {
            all(visit.municipality(), visit.actor()).forEach(note -> notes.put(note.signal(), note));
        }
        return notes;
    }

    /** The visitor's note of one signal. */
    public Optional<Note> of(Visit visit, String signal) {
        return Optional.ofNullable(of(visit).get(signal));
    }

    private List<Note> all(Municipality municipality, Actor actor) {
        return jdbc.sql("""
                        select signal, text, position, noted_at from audit.note
                        where municipality = ? and person = ? order by noted_at, signal""")
                .params(municipality.value(), actor.id())
                .query((row, _) -> new Note(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }
}
