package se.mandat.deploy.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.mandat.platform.MunicipalPath;
import se.mandat.query.forms.Unsent;
import se.mandat.query.landing.Addresses;

/** Brings whoever sends a form of a municipality too late back to it, with what was typed. */
@Component
class UnsentForms {
    private final Addresses addresses;

    UnsentForms(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Keeps what a form would have sent; false where the request sends none that can be shown again, or too large a one. */
    boolean keeps(HttpServletRequest request, boolean signedOut) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return HttpMethod.POST.matches(request.getMethod())
                && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && MunicipalPath.municipality(path).isPresent()
                && addresses.hasPage(path)
                && Unsent.keep(request, signedOut);
    }

    /** Answers a form whose token is missing or old. */
    void back(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (keeps(request, false)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, Unsent.address(request));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
