package se.mandat.query.export;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets every page of a municipality, and that of operation, be asked for with an ending: the page answers, and the ending
 * says in which form.
 */
@Component
public class FileAddresses extends OncePerRequestFilter {
    private static final Pattern FILE = Pattern.compile("(/\\d{4}(?:/.+)?|/drift|/problems)(\\.(?:csv|xlsx|json))");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String ASKED = FileAddresses.class.getName();

    /** The form a request asks for, if it asks for a file. */
    public static Optional<FileForm> asked(HttpServletRequest request) {
        return Optional.ofNullable((FileForm) request.getAttribute(ASKED));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher file = FILE.matcher(request.getRequestURI());
        if (!READING.contains(request.getMethod()) || !file.matches()) {
            chain.doFilter(request, response);
            return;
        }
        boolean excel = FileForm.isExcel(request.getParameter("format"));
        request.setAttribute(ASKED, FileForm.of(file.group(2), excel).orElseThrow());
        chain.doFilter(new PageRequest(request, file.group(1)), response);
    }

    /** The request for the page that has the table. */
    private static final class PageRequest extends HttpServletRequestWrapper {
        private final String path;

        PageRequest(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            url.setLength(url.length() - (super.getRequestURI().length() - path.length()));
            return url;
        }
    }
}
