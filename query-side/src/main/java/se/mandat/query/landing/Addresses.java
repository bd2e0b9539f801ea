package se.mandat.query.landing;

import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that have a page to show, as opposed to those that only take what is sent. */
@Component
public class Addresses {
    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    Addresses(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    /** Whether there is a page at an address. */
    public boolean hasPage(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return mapping.getObject().getHandlerMethods().keySet().stream()
                .anyMatch(address -> shows(address) && matches(address, parsed));
    }

    /** The nearest page: at an address, or above it. */
    Optional<String> nearestPage(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (hasPage(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean shows(RequestMappingInfo address) {
        Set<RequestMethod> methods = address.getMethodsCondition().getMethods();
        return methods.contains(RequestMethod.GET);
    }

    private static boolean matches(RequestMappingInfo address, PathContainer path) {
        var patterns = address.getPathPatternsCondition();
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
