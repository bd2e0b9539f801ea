package se.mandat.query.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;
import se.mandat.platform.MunicipalPath;
import se.mandat.platform.Municipalities;
import se.mandat.platform.Session;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.moments.AsOf;
import se.mandat.query.moments.Moments;
import se.mandat.query.view.ViewLag;
import se.mandat.query.view.ViewPosition;

/** Makes a {@link Visit} of a request: {@code asOf} names the moment, {@code after} the position to wait for. */
@Component
public class Visits implements HandlerMethodArgumentResolver {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Municipalities municipalities;
    private final Moments moments;
    private final Views views;
    private final ViewPosition position;
    private final ViewLag lag;
    private final Session session;
    private final boolean openReading;

    Visits(
            Municipalities municipalities,
            Moments moments,
            Views views,
            ViewPosition position,
            ViewLag lag,
            Session session,
            @Value("${mandat.open-reading:false}") boolean openReading) {
        this.openReading = openReading;
        this.municipalities = municipalities;
        this.moments = moments;
        this.views = views;
        this.position = position;
        this.lag = lag;
        this.session = session;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return visit(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    /** The visit a request is. */
    public Visit visit(HttpServletRequest request) {
        Municipality municipality = municipality(request);
        String name = municipalities
                .name(municipality)
                .orElseThrow(() -> new Rejected(CommonRule.MUNICIPALITY_UNKNOWN, municipality));
        String after = request.getParameter("after");
        boolean waited =
                after == null || !after.matches("\\d{1,15}") || position.await(Long.parseLong(after), PATIENCE);
        AsOf asOf = moments.resolve(municipality, request.getParameter("asOf"));
        return new Visit(
                municipality,
                name,
                Texts.in(language(request)),
                asOf,
                new At(views, municipality, asOf.position()),
                session.person(),
                request.getRequestURI(),
                query(request),
                waited,
                lag.time(),
                request.getParameter("resa") != null);
    }

    /** A visit now to the municipality an address lies in, whatever else is asked; nothing where the visitor may not read it. */
    public Optional<Visit> now(HttpServletRequest request, String path) {
        return MunicipalPath.municipality(path)
                .filter(this::isOpen)
                .flatMap(municipality ->
                        municipalities.name(municipality).map(name -> now(request, path, municipality, name)));
    }

    private Visit now(HttpServletRequest request, String path, Municipality municipality, String name) {
        AsOf now = moments.resolve(municipality, null);
        At at = new At(views, municipality, now.position());
        Texts texts = Texts.in(language(request));
        return new Visit(municipality, name, texts, now, at, session.person(), path, "", true, lag.time(), false);
    }

    private boolean isOpen(Municipality municipality) {
        return session.person()
                .map(person -> person.municipalities().contains(municipality))
                .orElse(openReading);
    }

    private static Municipality municipality(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String place = path.startsWith("/api/") ? path.substring(5) : path.substring(1);
        return new Municipality(place.split("/", 2)[0]);
    }

    /** The language asked for, else the one chosen before, else none. */
    public static @Nullable String language(HttpServletRequest request) {
        String asked = asked(request, "lang");
        return asked == null ? Kept.read(request, "lang").orElse(null) : asked;
    }

    /** A word of the address or of what was sent; none where what was sent cannot be read. */
    static @Nullable String asked(HttpServletRequest request, String word) {
        try {
            return request.getParameter(word);
        } catch (IllegalStateException _) {
            return null;
        }
    }

    private static String query(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(word -> !word.startsWith("asOf=")
                                && !word.startsWith("lang=")
                                && !word.startsWith("after=")
                                && !word.startsWith("format=")
                                && !word.startsWith("resa="))
                        .collect(Collectors.joining("&"));
    }
}
