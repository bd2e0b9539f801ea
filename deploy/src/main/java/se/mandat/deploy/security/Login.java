package se.mandat.deploy.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import se.mandat.query.forms.Unsent;
import se.mandat.query.landing.LandingPages;

/** The way over the login page and on to where one was going ({@code till}), which is always a path of our own. */
final class Login implements AuthenticationEntryPoint, AuthenticationSuccessHandler, AuthenticationFailureHandler {
    static final String PATH = "/logga-in";
    private static final String TARGET = "till";
    private static final int LONGEST_NAME = 100;
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private final UnsentForms unsent;

    Login(UnsentForms unsent) {
        this.unsent = unsent;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        show(request, response);
    }

    /** Shows the login page, and after it what was asked for. */
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String login = request.getContextPath() + PATH + "?" + TARGET + "=" + encoded(wanted(request));
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(login);
        } else {
            response.setHeader("HX-Redirect", login);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        request.getSession().removeAttribute(LandingPages.FAILED_NAME);
        response.sendRedirect(request.getContextPath() + ownPath(request.getParameter(TARGET)));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String name = Objects.requireNonNullElse(request.getParameter("username"), "");
        request.getSession()
                .setAttribute(LandingPages.FAILED_NAME, name.substring(0, Math.min(LONGEST_NAME, name.length())));
        String target = encoded(ownPath(request.getParameter(TARGET)));
        response.sendRedirect(request.getContextPath() + PATH + "?fel&" + TARGET + "=" + target);
    }

    /** What was asked for, or sent: a form is come back to at its own address. */
    private String wanted(HttpServletRequest request) {
        if (unsent.keeps(request, true)) {
            return Unsent.address(request).substring(request.getContextPath().length());
        }
        if (request.getRequestURI().equals(request.getContextPath() + PATH)) {
            return ownPath(request.getParameter(TARGET));
        }
        if (!request.getMethod().equals(HttpMethod.GET.name()) || request.getHeader("HX-Request") != null) {
            return "/";
        }
        String query = request.getQueryString();
        return request.getRequestURI().substring(request.getContextPath().length())
                + (query == null ? "" : "?" + query);
    }

    /** Where to go, unless it leads to somebody else's site. */
    private static String ownPath(@Nullable String target) {
        return target != null && OWN_PATH.matcher(target).matches() ? target : "/";
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
