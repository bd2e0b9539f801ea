package se.mandat.query.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.mandat.query.people.Presence;
import se.mandat.query.readings.ReadingLog;

/** How pages are rendered and their files served. */
@Configuration(proxyBeanMethods = false)
class WebSetup {
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Templates are compiled with the code: a field a page names and a view lost breaks the build. */
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    WebMvcConfigurer pageSetup(ObjectProvider<Visits> visits, Presence presence, ReadingLog readings) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(visits.getObject());
            }

            // Whoever is here is let in first, by an interceptor with the order 0.
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                var _ = registry.addInterceptor(presence).order(1);
                var _ = registry.addInterceptor(readings).order(2);
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                var _ = registry.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/assets/")
                        .setCacheControl(CacheControl.maxAge(A_DAY).cachePublic());
                var _ = registry.addResourceHandler("/webjars/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/")
                        .setCacheControl(CacheControl.maxAge(A_DAY).cachePublic());
            }
        };
    }
}
