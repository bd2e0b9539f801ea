package se.mandat.deploy.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.survival.Checker.Breach;
import se.mandat.deploy.survival.Stored.Event;
import se.mandat.deploy.survival.Stored.Receipt;
import se.mandat.kernel.Accepted;
import se.mandat.platform.ledger.CommandKey;
import se.mandat.proof.Bytes;
import se.mandat.proof.Hash;
import se.mandat.proof.LedgerEvent;

@DisplayName("Den som granskar historien")
class CheckerTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String TWO_GOALS = """
            0 ask a SET 1880 g1 0
            0 ok 1 0
            1 ask b REWORD 1880 g1 1
            2 ask b REWORD 1880 g1 1
            1 ok 2 1
            2 ok 2 1
            3 ask c SET 1885 g1 2
            3 ok 3 0
            """;

    private final List<Event> events = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();

    private static LedgerEvent event(long position, String municipality, long sequence, String name, Instant at) {
        String stream = "goal:" + municipality + ":g1";
        Bytes nothing = Bytes.of("{}");
        return new LedgerEvent(
                position, municipality, "goal", stream, sequence, "e" + position, name, "1", at, nothing, nothing);
    }

    private void write(String command, LedgerEvent event) {
        Hash previous = events.stream()
                .filter(before -> before.event().municipality().equals(event.municipality()))
                .map(Event::hash)
                .reduce(Hash.ZERO, (_, last) -> last);
        events.add(new Event(event, command, event.hash(previous)));
    }

    private void note(String municipality, String command, long position, long sequence) {
        receipts.add(new Receipt(CommandKey.of(municipality, command), new Accepted(position, sequence)));
    }

    private void accept(String command, LedgerEvent event) {
        write(command, event);
        note(event.municipality(), command, event.position(), event.sequence());
    }

    private void acceptTwoGoals() {
        accept("a", event(1, "1880", 0, "GoalSet", NOON));
        accept("b", event(2, "1880", 1, "GoalReworded", NOON));
        accept("c", event(3, "1885", 0, "GoalSet", NOON));
    }

    private List<Breach> found(String history) {
        return Checker.check(History.calls(history.lines().toList()), new Stored(events, receipts)).stream()
                .map(Checker.Finding::breach)
                .distinct()
                .toList();
    }

    @Test
    @DisplayName("har inget att säga när allt stämmer")
    void nothing_to_find() {
        acceptTwoGoals();
        assertThat(found(TWO_GOALS)).isEmpty();
    }

    @Test
    @DisplayName("godtar att det ovissa har skrivits, eller inte")
    void unknown_may_be_either() {
        acceptTwoGoals();
        assertThat(found(TWO_GOALS.replace("3 ok 3 0", "3 unknown") + "4 ask d SET 1885 g2 4\n"))
                .isEmpty();
    }

    @Test
    @DisplayName("godtar att ett kommando som inget ändrar bara har sitt kvitto")
    void nothing_changed_has_only_a_receipt() {
        acceptTwoGoals();
        note("1885", "d", 3, 0);
        assertThat(found(TWO_GOALS + "4 ask d SET_AGAIN 1885 g1 4\n4 ok 3 0\n")).isEmpty();
    }

    @Test
    @DisplayName("finner det bekräftade som har gått förlorat")
    void lost_acknowledgement() {
        accept("a", event(1, "1880", 0, "GoalSet", NOON));
        accept("b", event(2, "1880", 1, "GoalReworded", NOON));
        assertThat(found(TWO_GOALS)).containsExactly(Breach.LOST);
    }

    @Test
    @DisplayName("finner det som har skrivits två gånger")
    void doubled_command() {
        acceptTwoGoals();
        write("b", event(4, "1880", 2, "GoalReworded", NOON));
        assertThat(found(TWO_GOALS)).contains(Breach.DOUBLED);
    }

    @Test
    @DisplayName("finner det som bekräftats på en annan plats än sin")
    void false_acknowledgement() {
        acceptTwoGoals();
        assertThat(found(TWO_GOALS.replace("3 ok 3 0", "3 ok 2 1"))).containsExactly(Breach.FALSE_ANSWER);
    }

    @Test
    @DisplayName("finner det kvitto som säger annat än händelsen")
    void receipt_elsewhere() {
        write("a", event(1, "1880", 0, "GoalSet", NOON));
        note("1880", "a", 7, 0);
        assertThat(found("0 ask a SET 1880 g1 0\n0 ok 7 0\n")).containsExactly(Breach.FALSE_ANSWER);
    }

    @Test
    @DisplayName("finner två svar på samma kommando")
    void two_answers() {
        acceptTwoGoals();
        assertThat(found(TWO_GOALS.replace("2 ok 2 1", "2 ok 3 1"))).contains(Breach.TWO_ANSWERS);
    }

    @Test
    @DisplayName("finner ett nej på det som redan är bekräftat, men inte på det som skickades samtidigt")
    void refusal_after_acknowledgement() {
        acceptTwoGoals();
        assertThat(found(TWO_GOALS.replace("2 ok 2 1", "2 refused STALE_VERSION")))
                .isEmpty();
        assertThat(found(TWO_GOALS + "4 ask b REWORD 1880 g1 1\n4 refused STALE_VERSION\n"))
                .containsExactly(Breach.TWO_ANSWERS);
        assertThat(found(TWO_GOALS + "4 ask b REWORD 1880 g1 1\n4 refused LEDGER_UNAVAILABLE\n"))
                .isEmpty();
    }

    @Test
    @DisplayName("finner två olika kommandon bekräftade under samma id")
    void two_bodies() {
        acceptTwoGoals();
        String forged = TWO_GOALS + "4 ask b REWORD 1880 g1 9\n4 ";
        assertThat(found(forged + "ok 2 1")).containsExactly(Breach.TWO_ANSWERS);
        assertThat(found(forged + "refused COMMAND_ID_REUSED")).isEmpty();
    }

    @Test
    @DisplayName("finner det som skrevs fast det nekades")
    void written_though_refused() {
        acceptTwoGoals();
        assertThat(found(TWO_GOALS.replace("3 ok 3 0", "3 refused LEDGER_UNAVAILABLE")))
                .containsExactly(Breach.WRITTEN_THOUGH_REFUSED);
    }

    @Test
    @DisplayName("finner en verkan utan kvitto, ett kvitto utan verkan, och en annan verkan än den begärda")
    void wrong_effect() {
        write("a", event(1, "1880", 0, "GoalSet", NOON));
        assertThat(found("0 ask a SET 1880 g1 0\n")).containsExactly(Breach.WRONG_EFFECT);
        note("1880", "a", 1, 0);
        assertThat(found("0 ask a AIM 1880 g1 0\n")).containsExactly(Breach.WRONG_EFFECT);
        events.clear();
        assertThat(found("0 ask a SET 1880 g1 0\n")).containsExactly(Breach.WRONG_EFFECT);
    }

    @Test
    @DisplayName("finner det som ingen har bett om")
    void unasked() {
        acceptTwoGoals();
        assertThat(found(TWO_GOALS
                        .lines()
                        .filter(line -> !line.startsWith("3 "))
                        .reduce("", (all, line) -> all + line + "\n")))
                .containsExactly(Breach.UNASKED);
    }

    @Test
    @DisplayName("finner luckor i positioner och strömmar, tid som går bakåt och en bruten kedja")
    void broken_ledger() {
        String one = "0 ask a SET 1880 g1 0\n";
        write("a", event(2, "1880", 0, "GoalSet", NOON));
        note("1880", "a", 2, 0);
        assertThat(found(one)).containsExactly(Breach.POSITION_GAP);
        events.clear();
        write("a", event(1, "1880", 1, "GoalSet", NOON));
        assertThat(found(one)).containsExactly(Breach.SEQUENCE_GAP);
        events.clear();
        events.add(new Event(event(1, "1880", 0, "GoalSet", NOON), "a", Hash.ZERO));
        assertThat(found(one)).containsExactly(Breach.CHAIN_BROKEN);
        events.clear();
        receipts.clear();
        accept("a", event(1, "1880", 0, "GoalSet", NOON));
        accept("b", event(2, "1880", 1, "GoalReworded", NOON.minusMillis(1)));
        assertThat(found(one + "1 ask b REWORD 1880 g1 1\n")).containsExactly(Breach.TIME_GOES_BACK);
    }
}
