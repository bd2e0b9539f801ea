package se.mandat.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("En händelses hash")
class LedgerEventTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123456Z");

    private static LedgerEvent event(
            long position, String municipality, @Nullable String kind, long sequence, String name, Instant at) {
        return new LedgerEvent(
                position,
                municipality,
                kind,
                "goal:1880:trygghet",
                sequence,
                "e-1",
                name,
                "1",
                at,
                Bytes.of("{\"title\":\"Ökad trygghet\"}"),
                Bytes.of("{}"));
    }

    private static LedgerEvent event() {
        return event(7, "1880", "goal", 0, "GoalSet", AT);
    }

    /** Computed once with Python's struct and hashlib. */
    @Test
    @DisplayName("Är den som formatet säger")
    void is_the_one_the_format_says() {
        assertThat(event().hash(Hash.ZERO).hex())
                .isEqualTo("dda707cf9d06218cf695cf9e57c9d566c049ae7cca90bd8192b97f32f9ba7c5f");
        assertThat(event(7, "1880", null, 0, "GoalSet", AT)
                        .hash(event().hash(Hash.ZERO))
                        .hex())
                .isEqualTo("38769e3cf7c58dd4ab73fdf54f1381a2ab8fa242191693b9cccbc9adc73e39b1");
        assertThat(event(1, "1880", "goal", 0, "GoalSet", Instant.parse("1969-12-31T23:59:59.999999Z"))
                        .hash(Hash.ZERO)
                        .hex())
                .isEqualTo("3f24117d1fdaf8af9981bc9a7565a0da8853eeef782742ac9621cf49019addcb");
    }

    static Stream<LedgerEvent> others() {
        return Stream.of(
                event(8, "1880", "goal", 0, "GoalSet", AT),
                event(7, "1881", "goal", 0, "GoalSet", AT),
                event(7, "1880", null, 0, "GoalSet", AT),
                event(7, "1880", "", 0, "GoalSet", AT),
                event(7, "1880g", "oal", 0, "GoalSet", AT),
                event(7, "1880", "goal", 1, "GoalSet", AT),
                event(7, "1880", "goal", 0, "GoalSe", AT),
                event(7, "1880", "goal", 0, "GoalSet", AT.plusNanos(1000)));
    }

    @ParameterizedTest
    @MethodSource("others")
    @DisplayName("Är en annan så fort något är annorlunda")
    void differs_with_anything(LedgerEvent other) {
        assertThat(other.hash(Hash.ZERO)).isNotEqualTo(event().hash(Hash.ZERO));
        assertThat(event().hash(other.hash(Hash.ZERO))).isNotEqualTo(event().hash(Hash.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T10:00:00.1234567Z", "0000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z"})
    @DisplayName("Kan bara tas på en tid som kan sparas och skrivas")
    void time_is_one_that_is_stored(Instant time) {
        assertThatThrownBy(() -> event(7, "1880", "goal", 0, "GoalSet", time))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("is not an event");
    }

    @Test
    @DisplayName("Kan inte tas på en halv bokstav, för den skulle bli ett frågetecken")
    void half_a_letter_is_refused() {
        LedgerEvent broken = event(7, "1880", "goal", 0, "Goal\ud83d", AT);
        assertThatThrownBy(() -> broken.hash(Hash.ZERO)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Bytes.of("\ude00")).isInstanceOf(Malformed.class);
    }

    @Test
    @DisplayName("Står på en rad som läses tillbaka som den var, vad som än är sparat")
    void line_reads_back() {
        for (Bytes payload : List.of(
                Bytes.of("\u0000\u0001\b\f\t\r\n\u001f\u007f\u2028\"\\/ å 😀"),
                Bytes.of(""),
                Bytes.of(HexFormat.of().parseHex("ff00c328eda080")))) {
            LedgerEvent event = new LedgerEvent(
                    1, "1880", null, "s", 0, "i", "n", null, Instant.parse("0001-01-01T00:00:00Z"), payload, payload);
            ChainedEvent chained = ChainedEvent.after(Hash.ZERO, event);
            assertThat(EventLine.read(EventLine.write(chained))).isEqualTo(chained);
        }
    }

    @Test
    @DisplayName("Står på en rad av det här slaget")
    void line_looks_like_this() {
        ChainedEvent chained = ChainedEvent.after(Hash.ZERO, event());
        assertThat(Bytes.of(EventLine.write(chained)).toString())
                .isEqualTo(
                        ("{'position':7,'municipality':'1880','kind':'goal','stream':'goal:1880:trygghet','sequence':0,"
                                        + "'id':'e-1','name':'GoalSet','version':'1','recordedAt':'2026-11-22T10:00:00.123456Z',"
                                        + "'payload':'{\\\"title\\\":\\\"Ökad trygghet\\\"}','metadata':'{}','previous':'"
                                        + "0".repeat(64) + "','hash':'"
                                        + chained.hash().hex() + "'}\n")
                                .replace('\'', '"'));
    }

    static Stream<String> otherWays() {
        String line = Bytes.of(EventLine.write(ChainedEvent.after(Hash.ZERO, event())))
                .toString();
        return Stream.of(
                line.strip(),
                line + "\n",
                " " + line,
                line.replace("\n", "\r\n"),
                line.replace(":7,", ": 7,"),
                line.replace(":7,", ":07,"),
                line.replace(":7,", ":7.0,"),
                line.replace(":7,", ":-7,"),
                line.replace(":7,", ":true,"),
                line.replace(":7,", ":99999999999999999999,"),
                line.replace("Ö", "\\u00d6"),
                line.replace("Ökad", "\\ud83d"),
                line.replace("GoalSet", "Goal\\/Set"),
                line.replace("123456Z", "123Z"),
                line.replace("T10:", "t10:"),
                line.replace("\"kind\":\"goal\",", ""),
                line.replace("\"kind\"", "\"sort\""),
                line.replace("\"metadata\":\"{}\"", "\"metadata64\":\"e30=\""),
                line.replace("\"id\":", "\"x\":1,\"id\":"),
                line.replace("\"id\":", "\"sequence\":0,\"id\":"),
                line.replace("\"sequence\":0,\"id\":\"e-1\"", "\"id\":\"e-1\",\"sequence\":0"),
                line.replace("e-1\"", "e-1"),
                line.replace("0000", "000"),
                line.replace("\"1880\"", "null"),
                line.substring(0, 40),
                "null\n",
                "[]\n",
                "\n",
                "{}\n",
                "{\"event\":{\"event\":{\"event\":{\"event\":{}}}}}\n");
    }

    @ParameterizedTest
    @MethodSource("otherWays")
    @DisplayName("Står på en rad som kan skrivas på ett enda sätt")
    void line_is_written_in_one_way(String line) {
        assertThatThrownBy(() -> EventLine.read(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(Malformed.class);
    }
}
