package se.mandat.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.proof.Bytes;
import se.mandat.proof.Checkpoint;
import se.mandat.proof.Note;
import se.mandat.proof.SigningKey;

@DisplayName("Sigillet")
class SealerTest {
    private static final SigningKey KEY = SigningKey.generate("test");

    private final DataSource database = TestDatabase.empty();
    private final Ledger ledger = new Ledger(database, Chain.PROOF, 100, new SimpleMeterRegistry());
    private final Evidence evidence = new Evidence(database);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("omfattar varje kommun för sig, växer med händelserna och pekar på det förra")
    void covers_each_municipality() {
        write("1880", 3);
        write("1885", 2);
        assertThat(sealer().seal())
                .extracting(
                        note -> Checkpoint.of(note).origin(),
                        note -> Checkpoint.of(note).size())
                .containsExactly(tuple("test/1880", 3L), tuple("test/1885", 2L));
        write("1880", 1);
        assertThat(sealer().seal()).hasSize(1);
        List<Note> notes = evidence.checkpoints("1880");
        assertThat(notes).hasSize(2).allMatch(note -> KEY.verifier().signed(note));
        assertThat(Checkpoint.of(notes.get(1)).previous())
                .isEqualTo(notes.get(0).hash());
        assertThat(Checkpoint.of(notes.get(1)).size()).isEqualTo(4);
    }

    @Test
    @DisplayName("sätts inte när inget nytt har kommit")
    void nothing_new_is_not_sealed() {
        write("1880", 1);
        assertThat(sealer().seal()).hasSize(1);
        assertThat(sealer().seal()).isEmpty();
    }

    @Test
    @DisplayName("sätts aldrig på det som har ändrats sedan det skrevs")
    void changed_event_is_never_sealed() {
        write("1880", 3);
        change("update event set payload = '{\"title\": \"annat\"}' where position = 2");
        assertThatThrownBy(() -> sealer().seal())
                .isInstanceOf(Sealer.Broken.class)
                .hasMessageContaining("event 2");
        assertThat(evidence.checkpoints("1880")).isEmpty();
    }

    @Test
    @DisplayName("byggs inte vidare på ett träd som har bytts ut")
    void changed_tree_is_never_built_on() {
        write("1880", 3);
        var _ = sealer().seal();
        change("update checkpoint set frontier = set_byte(frontier, 20, 255 - get_byte(frontier, 20))");
        write("1880", 1);
        assertThatThrownBy(() -> sealer().seal()).isInstanceOf(Sealer.Broken.class);
    }

    @Test
    @DisplayName("lämnas till vittnet utanför databasen")
    void witness_keeps_it() throws IOException {
        write("1880", 2);
        Note note = sealer().seal().getFirst();
        assertThat(Files.readString(folder.resolve("test/1880/2.txt"))).isEqualTo(note.text());
    }

    @Test
    @DisplayName("Ett program som startar om fortsätter kedjan där den var")
    void restarted_process_continues_the_chain() {
        write("1880", 2);
        var _ = sealer().seal();
        write("1880", 2);
        Ledger restarted = new Ledger(database, Chain.PROOF, 100, new SimpleMeterRegistry());
        assertThat(restarted.append(append("1880", 5))).isInstanceOf(Outcome.Written.class);
        assertThat(Checkpoint.of(sealer().seal().getFirst()).size()).isEqualTo(5);
    }

    @Test
    @DisplayName("En export av en kommun utan kontrollpunkter går också att läsa")
    void export_without_checkpoints() throws IOException {
        write("1880", 2);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        evidence.export("1880", List.of(KEY.verifier()), zip);
        assertThat(zip.size()).isPositive();
    }

    private Sealer sealer() {
        return new Sealer(
                database, KEY, Clock.systemUTC(), List.of(new FileWitness(folder)), new SimpleMeterRegistry());
    }

    /** What only somebody who owns the database and means ill can do. */
    private void change(String sql) {
        JdbcClient owner = JdbcClient.create(database);
        for (String table : List.of("event", "checkpoint")) {
            owner.sql("alter table " + table + " disable trigger user").update();
        }
        assertThat(owner.sql(sql).update()).isPositive();
    }

    private void write(String municipality, int events) {
        for (int n = 0; n < events; n++) {
            long next = JdbcClient.create(database)
                    .sql("select count(*) from event where municipality = ?")
                    .param(municipality)
                    .query(Long.class)
                    .single();
            assertThat(ledger.append(append(municipality, next))).isInstanceOf(Outcome.Written.class);
        }
    }

    private static Append append(String municipality, long sequence) {
        Bytes nothing = Bytes.of("{}");
        String stream = "goal:" + municipality + ":a";
        NewEvent event = new NewEvent(
                municipality, "goal", stream, sequence, stream + sequence, "GoalSet", "1", nothing, nothing, null);
        return new Append(List.of(event), Map.of(), null);
    }
}
