package se.mandat.command.api;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells Spring MVC what resources may ask for. */
@Configuration(proxyBeanMethods = false)
class ApiSetup implements WebMvcConfigurer {
    private final Senders senders;

    ApiSetup(Senders senders) {
        this.senders = senders;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(senders);
    }
}
