package se.mandat.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;
import se.mandat.platform.Person;
import se.mandat.platform.Session;

/** Gives a resource the {@link Sender} of its request: the municipality of the path, the person signed in, the headers. */
@Component
public final class Senders implements HandlerMethodArgumentResolver {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private final Commands commands;
    private final Session session;
    private final Clock clock;

    public Senders(Commands commands, Session session, Clock clock) {
        this.commands = commands;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sender.class;
    }

    @Override
    public Sender resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Municipality municipality = municipality(request);
        Person person = session.person().orElseThrow(() -> new Rejected(ApiRule.NOT_SIGNED_IN));
        return new Sender(
                commands,
                municipality,
                person.actorIn(municipality),
                commandId(request.getHeader(IDEMPOTENCY_KEY)),
                clock.instant(),
                expected(request.getHeader(HttpHeaders.IF_MATCH)));
    }

    private static Municipality municipality(HttpServletRequest request) {
        Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return new Municipality(String.valueOf(path.get("municipality")));
    }

    private static CommandId commandId(@Nullable String key) {
        if (key == null) {
            return new CommandId(UUID.randomUUID().toString());
        }
        try {
            return new CommandId(key);
        } catch (Rejected malformed) {
            throw malformed.at(IDEMPOTENCY_KEY);
        }
    }

    private static @Nullable Long expected(@Nullable String version) {
        if (version == null) {
            return null;
        }
        Matcher form = VERSION.matcher(version);
        if (!form.matches()) {
            throw new Rejected(ApiRule.MALFORMED_IF_MATCH, version).at(HttpHeaders.IF_MATCH);
        }
        return Long.valueOf(form.group(1));
    }
}
