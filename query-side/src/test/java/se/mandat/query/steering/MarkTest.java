package se.mandat.query.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.steering.Colour;
import se.mandat.kernel.steering.Label;
import se.mandat.kernel.steering.ScaleGrade;
import se.mandat.kernel.steering.Shape;
import se.mandat.query.ui.Texts;

@DisplayName("Ett stegs märke")
class MarkTest {
    private static final double ENOUGH = 4.5;
    private static final Texts SWEDISH = Texts.in("sv");

    @ParameterizedTest
    @EnumSource(Colour.class)
    @DisplayName("har en färg som går att läsa på sidans bakgrund, ljus som mörk")
    void colours_can_be_read(Colour colour) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/assets/mandat.css"));
        Mark mark = Mark.of(new ScaleGrade(Grade.FULLY, new Label("Helt", "Fully"), Shape.DISC, colour), SWEDISH);
        Matcher used = Pattern.compile("\\." + mark.css() + " \\{color:var\\(--([a-z]+)\\)")
                .matcher(css);
        String token = used.find() ? used.group(1) : "none";

        List<String> colours = all(css, token);
        assertThat(colours).as(token).hasSizeGreaterThanOrEqualTo(2);
        for (String ground : List.of("bg", "sunk")) {
            List<String> grounds = all(css, ground);
            for (int theme = 0; theme < 2; theme++) {
                assertThat(contrast(colours.get(theme), grounds.get(theme)))
                        .as(colour + " on " + ground)
                        .isGreaterThanOrEqualTo(ENOUGH);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    @DisplayName("har en form som sidan kan rita")
    void shapes_are_drawn(Shape shape) throws IOException {
        assertThat(Files.readString(Path.of("src/main/jte/part/status.jte")))
                .contains("shape.equals(\"" + shape + "\")");
    }

    @Test
    @DisplayName("är det vanliga där ingen modell säger annat, och ordet självt där ingen känner det")
    void usual() {
        assertThat(Mark.of(Grade.PARTLY, SWEDISH)).isEqualTo(new Mark("Delvis uppfyllt", "HALF", "st-part"));
        assertThat(Mark.of(Grade.NOT_MEASURED, SWEDISH)).isEqualTo(new Mark("Ej mätt", "DASH", "st-none"));
        assertThat(Mark.of(new Grade("NEARLY"), SWEDISH).word()).isEqualTo("NEARLY");
    }

    /** A token as the light and as the dark theme have it. */
    private static List<String> all(String css, String token) {
        return Pattern.compile("--" + token + ":(#[0-9a-f]{3,6})")
                .matcher(css)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        String full = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        return 0.2126 * channel(full, 1) + 0.7152 * channel(full, 3) + 0.0722 * channel(full, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
