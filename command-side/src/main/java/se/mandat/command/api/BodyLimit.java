package se.mandat.command.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.mandat.kernel.Rejected;

/** Refuses bodies larger than a command can be: by what they say of themselves, and by counting what comes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class BodyLimit extends OncePerRequestFilter {
    /** One megabyte. */
    static final long BYTES = 1024 * 1024;

    private final Problems problems;

    public BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Problems.isApi(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > BYTES) {
            problems.answer(request, response, tooLarge());
        } else {
            chain.doFilter(new CountedRequest(request), response);
        }
    }

    static Rejected tooLarge() {
        return new Rejected(ApiRule.BODY_TOO_LARGE, BYTES / 1024 / 1024);
    }
}
