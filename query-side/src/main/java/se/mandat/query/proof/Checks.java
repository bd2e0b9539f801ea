package se.mandat.query.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;
import se.mandat.platform.ledger.Evidence;
import se.mandat.platform.ledger.LedgerKeys;
import se.mandat.proof.Report;
import se.mandat.proof.Verifier;
import se.mandat.query.QueryRule;

/** Has ledgers checked by the verifier that others run too, one at a time, and remembers what it said. */
@Component
public class Checks {
    private final Evidence evidence;
    private final LedgerKeys keys;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

    Checks(Evidence evidence, LedgerKeys keys, JdbcClient jdbc, Clock clock) {
        this.evidence = evidence;
        this.keys = keys;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last time it was checked, if ever. */
    public Optional<Check> last(Municipality municipality) {
        return jdbc.sql("""
                        select checked_at, position, findings, report from audit.ledger_check
                        where municipality = ? order by checked_at desc limit 1""")
                .param(municipality.value())
                .query((row, _) ->
                        new Check(row.getTimestamp(1).toInstant(), row.getLong(2), row.getLong(3), row.getString(4)))
                .optional();
    }

    /** Checks it now, up to a position or further; refused with {@link QueryRule#CHECK_RUNNING} while another is. */
    public Check run(Municipality municipality, long position) {
        if (!running.tryLock()) {
            throw new Rejected(QueryRule.CHECK_RUNNING);
        }
        try {
            Report report = verified(municipality);
            Check check = new Check(clock.instant(), position, report.count(), report.text());
            keep(municipality, check);
            return check;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The ledger could not be set out to be checked", unwritable);
        } finally {
            running.unlock();
        }
    }

    private Report verified(Municipality municipality) throws IOException {
        Path bundle = Files.createTempFile("mandat-" + municipality + "-", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(bundle)) {
                evidence.export(municipality.value(), keys.verifiers(), out);
            }
            return Verifier.verify(bundle, keys.verifiers(), List.of());
        } finally {
            Files.delete(bundle);
        }
    }

    private void keep(Municipality municipality, Check check) {
        var _ = jdbc.sql("""
                        insert into audit.ledger_check (municipality, checked_at, position, findings, report)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        municipality.value(),
                        check.at().atOffset(ZoneOffset.UTC),
                        check.position(),
                        check.findings(),
                        check.report())
                .update();
    }
}
