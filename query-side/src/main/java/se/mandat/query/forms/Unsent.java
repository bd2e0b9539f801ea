package se.mandat.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.mandat.platform.Person;
import se.mandat.query.ui.Visit;

/**
 * What was typed in a form that could not be taken in, since its sender was signed out or the page was too old. It is kept as
 * long as the visitor's session, and stands in the form when that is shown again, until it is sent.
 *
 * @param signedOut whether that was why
 */
public record Unsent(Map<String, List<String>> words, boolean signedOut) {
    /** The field that says who typed. */
    public static final String WHO = "_who";

    private static final String KEPT = Unsent.class.getName();
    private static final AtomicLong LETTERS_OF_ALL = new AtomicLong();
    private static final List<String> NOT_TYPED = List.of("_csrf", "id", "do", "password", Drafting.WORD);
    private static final int MOST_FORMS = 3;
    private static final int MOST_LETTERS = 200_000;
    private static final long MOST_LETTERS_OF_ALL = 20_000_000;

    /** What one session keeps. Anybody can send a form, so what all sessions keep together is counted, until each ends. */
    private record Kept(Map<String, Unsent> forms) implements HttpSessionBindingListener {
        private long letters() {
            return forms.values().stream()
                    .mapToLong(unsent -> Unsent.letters(unsent.words))
                    .sum();
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            var _ = LETTERS_OF_ALL.addAndGet(letters());
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            var _ = LETTERS_OF_ALL.addAndGet(-letters());
        }
    }

    /** The address of the form a request sends, which is where what was typed comes back. */
    public static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Keeps what a request would have sent; false where it is more than is kept, of one form or of all. */
    public static boolean keep(HttpServletRequest request, boolean signedOut) {
        Map<String, List<String>> words = words(request);
        long letters = letters(words);
        if (letters > MOST_LETTERS || letters + LETTERS_OF_ALL.get() > MOST_LETTERS_OF_ALL) {
            return false;
        }
        HttpSession session = request.getSession();
        Map<String, Unsent> kept = kept(session);
        var _ = kept.remove(address(request));
        if (kept.size() == MOST_FORMS) {
            var _ = kept.remove(kept.keySet().iterator().next());
        }
        var _ = kept.put(address(request), new Unsent(words, signedOut));
        session.setAttribute(KEPT, new Kept(kept));
        return true;
    }

    /** What the visitor typed in the form of this address and could not send; nothing of what another did. */
    public static Optional<Unsent> of(Visit visit) {
        HttpSession session = session();
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(kept(session).get(visit.here(null))).filter(unsent -> unsent.isOf(visit));
    }

    /** Whether the visitor typed it: whoever signs in after another in the same browser did not. */
    private boolean isOf(Visit visit) {
        List<String> writers = words.getOrDefault(WHO, List.of());
        return writers.isEmpty()
                ? !signedOut
                : writers.stream()
                        .allMatch(who -> visit.person()
                                .map(Person::id)
                                .filter(who::equals)
                                .isPresent());
    }

    /** The same as the form shows it. */
    public static Optional<Typed> typed(Visit visit) {
        return of(visit).map(unsent -> new Typed(visit.texts(), unsent.words(), true));
    }

    /** Forgets it, since the form of this address is sent anew. */
    public static void forget(Visit visit) {
        forget(visit.here(null));
    }

    static void forget(String form) {
        HttpSession session = session();
        if (session != null) {
            Map<String, Unsent> kept = kept(session);
            if (kept.remove(form) != null) {
                session.setAttribute(KEPT, new Kept(kept));
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

    private static Map<String, Unsent> kept(HttpSession session) {
        return session.getAttribute(KEPT) instanceof Kept kept
                ? new LinkedHashMap<>(kept.forms)
                : new LinkedHashMap<>();
    }

    private static @Nullable HttpSession session() {
        var request = (ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
        return request.getRequest().getSession(false);
    }
}
