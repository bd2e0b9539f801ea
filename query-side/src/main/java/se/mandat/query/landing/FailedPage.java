package se.mandat.query.landing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What no page answered: an address that leads nowhere, a way of asking it does not take, a failure. */
@Component
class FailedPage implements ErrorViewResolver {
    private static final Logger LOG = LoggerFactory.getLogger(FailedPage.class);

    private final ErrorPage page;

    FailedPage(ErrorPage page) {
        this.page = page;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> facts) {
        if (status.is5xxServerError()) {
            LOG.error("{} failed, request id {}", facts.get("path"), request.getAttribute(ErrorPage.REQUEST_ID));
        }
        return new ModelAndView(page.of(request, status));
    }
}
