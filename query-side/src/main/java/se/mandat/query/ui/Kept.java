package se.mandat.query.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** What a browser is asked to remember of its reader's choices, for a year; nothing about who she is. */
public final class Kept {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private Kept() {}

    /** What was chosen before, if anything. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    /** Asks the browser to remember a choice. */
    public static void keep(HttpServletResponse answer, String name, String value) {
        Cookie chosen = new Cookie(name, value);
        chosen.setPath("/");
        chosen.setHttpOnly(true);
        chosen.setMaxAge(Math.toIntExact(A_YEAR.toSeconds()));
        chosen.setAttribute("SameSite", "Lax");
        answer.addCookie(chosen);
    }
}
