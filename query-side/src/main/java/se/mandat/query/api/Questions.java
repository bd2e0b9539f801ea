package se.mandat.query.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.mandat.query.ui.Visit;
import se.mandat.query.ui.Visits;
import se.mandat.query.view.ViewPosition;

/**
 * Makes a {@link Question} of a request. {@code Prefer: wait=2} with {@code position=n} waits until the views hold the
 * position; {@code Preference-Applied} says that they did, {@code Ledger-Position} what is shown.
 */
@Component
class Questions implements HandlerMethodArgumentResolver {
    static final String LEDGER_POSITION = "Ledger-Position";
    static final String PREFER = "Prefer";
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,4})(?:$|[,;\\s])");
    private static final int LONGEST = 10;

    private final Visits visits;
    private final ViewPosition position;

    Questions(Visits visits, ViewPosition position) {
        this.visits = visits;
        this.position = position;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Question.class;
    }

    @Override
    public Question resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asking = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse answer = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        await(asking, answer);
        Visit visit = visits.visit(asking);
        answer.setHeader(LEDGER_POSITION, String.valueOf(visit.asOf().position()));
        return new Question(visit, answer);
    }

    private void await(HttpServletRequest asking, HttpServletResponse answer) {
        String wanted = asking.getParameter("position");
        Matcher wait = WAIT.matcher(String.join(",", Collections.list(asking.getHeaders(PREFER))));
        if (wanted == null || !wanted.matches("\\d{1,15}") || !wait.find()) {
            return;
        }
        int seconds = Math.min(LONGEST, Integer.parseInt(wait.group(1)));
        if (position.await(Long.parseLong(wanted), Duration.ofSeconds(seconds))) {
            answer.setHeader("Preference-Applied", "wait=" + seconds);
        }
    }
}
