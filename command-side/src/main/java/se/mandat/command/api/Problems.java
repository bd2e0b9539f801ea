package se.mandat.command.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.Rule;
import se.mandat.platform.Json;
import se.mandat.platform.RuleTexts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every refusal and failure under {@code /api/} with problem+json, also where no resource was found. It goes by
 * path and not by controller, so that pages keep their own way of saying the same.
 */
@Component("apiProblems")
public final class Problems implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String RETRY_SECONDS = "2";

    private final RuleTexts texts;
    private final JsonMapper json = Json.mapper();

    public Problems(RuleTexts texts) {
        this.texts = texts;
    }

    /** Whether a request is one of the API's. */
    public static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!isApi(request) || response.isCommitted()) {
            return null;
        }
        answer(request, response, failure);
        return new ModelAndView();
    }

    /** Writes the problem, also from where no resource is at work: filters and the login. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        Rejected refusal = Refusals.of(failure);
        Rule rule = refusal.rule();
        HttpStatus status = Problem.status(rule);
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        } else {
            LOG.debug("{} {} refused: {}", request.getMethod(), request.getRequestURI(), refusal.getMessage());
        }
        Locale language = language(request);
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem(request, refusal, language)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Problem problem(HttpServletRequest request, Rejected refusal, Locale language) {
        Rule rule = refusal.rule();
        String field = refusal.field();
        String detail = texts.text(refusal, language);
        return new Problem(
                Problem.type(rule),
                texts.title(rule.name(), language),
                Problem.status(rule).value(),
                detail,
                request.getRequestURI(),
                rule.name(),
                RequestId.of(request),
                field == null ? null : List.of(new Problem.Violation(field, detail)),
                rule == CommonRule.ROLE_NOT_ALLOWED ? allowed(refusal) : null);
    }

    private static Set<Role> allowed(Rejected refusal) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (refusal.facts().getLast() instanceof Set<?> allowed) {
            allowed.forEach(role -> roles.add((Role) role));
        }
        return roles;
    }

    private static Locale language(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? RuleTexts.SWEDISH
                : RuleTexts.spoken(Collections.list(request.getLocales()));
    }
}
