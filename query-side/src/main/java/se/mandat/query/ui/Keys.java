package se.mandat.query.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.query.ui.Key.Where;

/** Which keys there are, and whether single ones are listened to: a choice the browser remembers. */
@Controller
public class Keys {
    private static final String PATH = "/kortkommandon";
    private static final String COOKIE = "keys";
    private static final String OFF = "off";

    private final Pages pages;

    Keys(Pages pages) {
        this.pages = pages;
    }

    /** What the page shows. */
    public record Content(Texts texts) {
        /** The places keys do something at. */
        public List<Where> places() {
            return List.of(Where.values());
        }

        /** What is pressed, in words, one key at a time. */
        public List<String> shown(Key key) {
            return List.of(key.press().equals(" ") ? texts.get("keys.space") : key.press()).stream()
                    .flatMap(press -> List.of(press.split("\\+")).stream())
                    .map(this::named)
                    .toList();
        }

        private String named(String press) {
            return switch (press) {
                case "Shift" -> texts.get("keys.shift");
                case "ArrowLeft" -> "←";
                case "ArrowRight" -> "→";
                case "Escape" -> "Esc";
                default -> press;
            };
        }
    }

    /** Whether single keys are listened to; they are until somebody turns them off. */
    static boolean areOn(HttpServletRequest request) {
        return !Kept.read(request, COOKIE).filter(OFF::equals).isPresent();
    }

    @GetMapping(PATH)
    View show(HttpServletRequest request) {
        Texts texts = Texts.in(Visits.language(request));
        return pages.page(texts, texts.get("keys.title"), "keys.jte", new Content(texts), HttpStatus.OK);
    }

    @PostMapping(PATH)
    String choose(@RequestParam String keys, HttpServletResponse answer) {
        Kept.keep(answer, COOKIE, keys.equals(OFF) ? OFF : "on");
        return "redirect:" + PATH;
    }
}
