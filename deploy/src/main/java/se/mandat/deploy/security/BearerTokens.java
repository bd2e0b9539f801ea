package se.mandat.deploy.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.mandat.command.api.ApiRule;
import se.mandat.command.api.Problems;
import se.mandat.kernel.Rejected;

/**
 * Signs a request in by its token, for this request alone. A request with an {@code Authorization} header stands or falls
 * with it: a session is not asked.
 */
final class BearerTokens extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final Accounts accounts;
    private final Problems problems;

    BearerTokens(Accounts accounts, Problems problems) {
        this.accounts = accounts;
        this.problems = problems;
    }

    /** Whether a request means to sign in by itself, which no other site can make a browser do. */
    static boolean claimed(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (claimed(request)) {
            Optional<Account> account = account(request.getHeader(HttpHeaders.AUTHORIZATION));
            if (account.isEmpty()) {
                problems.answer(request, response, new Rejected(ApiRule.NOT_SIGNED_IN));
                return;
            }
            signIn(account.get());
        }
        chain.doFilter(request, response);
    }

    private Optional<Account> account(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? accounts.byToken(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static void signIn(Account account) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }
}
