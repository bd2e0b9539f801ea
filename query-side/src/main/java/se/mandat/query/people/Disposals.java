package se.mandat.query.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.PersonalNumber;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.platform.Json;
import se.mandat.query.QueryRule;
import se.mandat.query.people.Disposal.Disposed;
import tools.jackson.databind.json.JsonMapper;

/** The decisions by which names are disposed of, and what was disposed of by them. Without a decision nothing is. */
@Component
public class Disposals {
    private static final JsonMapper JSON = Json.mapper();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final People people;
    private final Clock clock;

    Disposals(JdbcClient jdbc, TransactionTemplate transaction, People people, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.people = people;
        this.clock = clock;
    }

    /** Every decision, the latest first. */
    List<Disposal> decided(Municipality municipality) {
        return jdbc.sql("""
                        select version, months, decision, person, role, registered_at from people.disposal
                        where municipality = ? order by version desc""")
                .params(municipality.value())
                .query((row, _) -> disposal(row))
                .list();
    }

    private static Disposal disposal(ResultSet row) throws SQLException {
        return new Disposal(
                row.getInt(1),
                row.getObject(2, Integer.class),
                JSON.readValue(row.getString(3), Decision.class),
                row.getString(4),
                Role.valueOf(row.getString(5)),
                row.getTimestamp(6).toInstant());
    }

    /** What has been disposed of, the latest first. */
    List<Disposed> done(Municipality municipality) {
        return jdbc.sql("""
                        select version, names, disposed_at from people.disposed
                        where municipality = ? order by disposed_at desc""")
                .params(municipality.value())
                .query((row, _) -> new Disposed(
                        row.getInt(1), row.getInt(2), row.getTimestamp(3).toInstant()))
                .list();
    }

    /**
     * Registers a decision, and does at once what it says. The same again is the same. Refused with
     * {@link QueryRule#DISPOSAL_NEEDS_DECISION} without one, with {@link CommonRule#STALE_VERSION} where somebody registered
     * another since {@code seen}, and with {@link CommonRule#PERSONAL_NUMBER}.
     */
    void register(
            Municipality municipality,
            Actor actor,
            @Nullable Integer months,
            @Nullable Decision decision,
            @Nullable Integer seen) {
        if (decision == null) {
            throw new Rejected(QueryRule.DISPOSAL_NEEDS_DECISION).at("decision.body");
        }
        mustNameNobody(decision);
        Optional<Disposal> now = decided(municipality).stream().findFirst();
        int version = now.map(Disposal::version).orElse(0);
        if (seen != null && seen != version) {
            throw new Rejected(CommonRule.STALE_VERSION, "disposal");
        }
        boolean same = now.filter(holds -> Objects.equals(holds.months(), months)
                        && holds.decision().equals(decision))
                .isPresent();
        if (!same) {
            add(municipality, actor, months, decision, version + 1);
        }
        dispose(municipality);
    }

    private static void mustNameNobody(Decision decision) {
        PersonalNumber.mustNotBeIn(decision.body(), "decision.body");
        PersonalNumber.mustNotBeIn(decision.paragraph(), "decision.paragraph");
        PersonalNumber.mustNotBeIn(decision.caseNumber(), "decision.caseNumber");
        PersonalNumber.mustNotBeIn(decision.title(), "decision.title");
    }

    private void add(Municipality municipality, Actor actor, @Nullable Integer months, Decision decision, int version) {
        try {
            var _ = jdbc.sql("""
                            insert into people.disposal
                            (municipality, version, months, decision, person, role, registered_at)
                            values (?, ?, ?, ?::jsonb, ?, ?, ?)""")
                    .param(municipality.value())
                    .param(version)
                    .param(months)
                    .param(JSON.writeValueAsString(decision))
                    .param(actor.id())
                    .param(actor.role().name())
                    .param(utc(clock.instant()))
                    .update();
        } catch (DuplicateKeyException other) {
            throw new Rejected(CommonRule.STALE_VERSION, "disposal");
        }
    }

    /** Does in every municipality what its decision says. */
    void disposeEverywhere() {
        jdbc.sql("select distinct municipality from people.disposal")
                .query(String.class)
                .list()
                .forEach(code -> dispose(new Municipality(code)));
    }

    private void dispose(Municipality municipality) {
        Disposal holds = decided(municipality).getFirst();
        Integer months = holds.months();
        if (months != null) {
            Instant now = clock.instant();
            LocalDate before = LocalDate.ofInstant(now, Act.ZONE).minusMonths(months);
            transaction.executeWithoutResult(_ -> {
                int names = people.dispose(municipality, before);
                if (names > 0) {
                    tell(municipality, holds.version(), names, now);
                }
            });
        }
    }

    private void tell(Municipality municipality, int version, int names, Instant at) {
        var _ = jdbc.sql("insert into people.disposed (municipality, version, names, disposed_at) values (?, ?, ?, ?)")
                .params(municipality.value(), version, names, utc(at))
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
