package se.mandat.query.api;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import se.mandat.query.At;
import se.mandat.query.ui.Visit;

/** One question to the API: which municipality, as of which moment, and the answer's headers. */
record Question(Visit visit, HttpServletResponse answer) {
    At at() {
        return visit.at();
    }

    /** Says which version of a thing the answer shows, for the {@code If-Match} of a command to come. */
    void version(long sequence) {
        answer.setHeader(HttpHeaders.ETAG, "\"" + sequence + "\"");
    }
}
