package se.mandat.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.mandat.query.ui.Visit;

/**
 * What was typed in a form that could not be taken in, since its sender was signed out or the page was too old. It is kept as
 * long as the visitor's session, and stands in the form when that is shown again, until it is sent.
 *
 * @param signedOut whether that was why
 */
public record Unsent(Map<String, List<String>> words, boolean signedOut) {
    private static final String KEPT = Unsent.class.getName();
    private static final List<String> NOT_TYPED = List.of("_csrf", "id", "do", "password", Drafting.WORD);
    private static final int MOST_FORMS = 3;
    private static final int MOST_LETTERS = 200_000;

    /** The address of the form a request sends, which is where what was typed comes back. */
    public static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Keeps what a request would have sent; false where it is more than is kept. */
    public static boolean keep(HttpServletRequest request, boolean signedOut) {
        Map<String, List<String>> words = words(request);
        if (letters(words) > MOST_LETTERS) {
            return false;
        }
        HttpSession session = request.getSession();
        Map<String, Unsent> kept = kept(session);
        var _ = kept.remove(address(request));
        if (kept.size() == MOST_FORMS) {
            var _ = kept.remove(kept.keySet().iterator().next());
        }
        var _ = kept.put(address(request), new Unsent(words, signedOut));
        session.setAttribute(KEPT, kept);
        return true;
    }

    /** What the visitor typed in the form of this address and could not send. */
    public static Optional<Unsent> of(Visit visit) {
        HttpSession session = session();
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(kept(session).get(visit.here(null)));
    }

    /** The same as the form shows it. */
    public static Optional<Typed> typed(Visit visit) {
        return of(visit).map(unsent -> new Typed(visit.texts(), unsent.words(), true));
    }

    /** Forgets it, since the form of this address is sent anew. */
    public static void forget(Visit visit) {
        HttpSession session = session();
        if (session != null) {
            Map<String, Unsent> kept = kept(session);
            if (kept.remove(visit.here(null)) != null) {
                session.setAttribute(KEPT, kept);
            }
        }
    }

    private static Map<String, List<String>> words(HttpServletRequest request) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> words.put(name, List.of(values)));
        NOT_TYPED.forEach(words::remove);
        return words;
    }

    private static long letters(Map<String, List<String>> words) {
        return words.entrySet().stream()
                .mapToLong(word -> word.getKey().length()
                        + word.getValue().stream().mapToLong(String::length).sum())
                .sum();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Unsent> kept(HttpSession session) {
        Object kept = session.getAttribute(KEPT);
        return kept == null ? new LinkedHashMap<>() : new LinkedHashMap<>((Map<String, Unsent>) kept);
    }

    private static @Nullable HttpSession session() {
        var request = (ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
        return request.getRequest().getSession(false);
    }
}
