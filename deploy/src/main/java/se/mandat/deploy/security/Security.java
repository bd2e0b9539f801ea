package se.mandat.deploy.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.mandat.command.api.ApiRule;
import se.mandat.command.api.Problems;
import se.mandat.kernel.Rejected;
import se.mandat.platform.RuleTexts;

/** Two doors: the API, by token or session, which answers with problems; and the pages, by session, over the login. */
@Configuration(proxyBeanMethods = false)
class Security {
    private static final String OPEN_READING = "${mandat.open-reading:false}";
    private static final Pattern MUNICIPAL = Pattern.compile("/\\d{4}([/.].*)?");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final String[] OPEN = {
        "/",
        Login.PATH,
        "/error",
        "/favicon.ico",
        "/assets/**",
        "/webjars/**",
        "/problems/**",
        "/problems.*",
        "/tillganglighet",
        "/formsprak",
        "/kortkommandon",
        "/verify.jar",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/api-docs",
        "/api-docs.yaml"
    };

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(
            HttpSecurity http, Accounts accounts, RuleTexts texts, @Value(OPEN_READING) boolean openReading) {
        Problems problems = new Problems(texts);
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(who -> who.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(request -> openReading && isReading(request))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new BearerTokens(accounts, problems), AuthorizationFilter.class)
                .csrf(token -> token.requireCsrfProtectionMatcher(Security::writesInSession))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint((request, response, _) ->
                                problems.answer(request, response, new Rejected(ApiRule.NOT_SIGNED_IN)))
                        .accessDeniedHandler((request, response, _) ->
                                problems.answer(request, response, new Rejected(ApiRule.PAGE_TOKEN_MISSING))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .headers(new SafeHeaders())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageDoor(HttpSecurity http, UnsentForms unsent, @Value(OPEN_READING) boolean openReading) {
        Login login = new Login(unsent);
        return http.authorizeHttpRequests(
                        who -> who.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers(request -> openReading && isMunicipal(request))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(
                        form -> form.loginPage(Login.PATH).successHandler(login).failureHandler(login))
                .logout(out -> out.logoutUrl("/logga-ut").logoutSuccessUrl("/"))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(login)
                        .accessDeniedHandler((request, response, denied) -> {
                            if (isSignedIn() && denied instanceof CsrfException) {
                                unsent.back(request, response);
                            } else if (isSignedIn()) {
                                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                            } else {
                                login.show(request, response);
                            }
                        }))
                .requestCache(cache -> cache.disable())
                .headers(new SafeHeaders())
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    CookieSameSiteSupplier laxCookies() {
        return CookieSameSiteSupplier.ofLax();
    }

    @Bean
    WebMvcConfigurer municipalityDoors(MunicipalityDoor door) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                var _ = registry.addInterceptor(door);
            }
        };
    }

    private static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    private static boolean isMunicipal(HttpServletRequest request) {
        return isReading(request) && MUNICIPAL.matcher(request.getRequestURI()).matches();
    }

    /** Only a session is carried along by the browser unasked; a token is not. */
    private static boolean writesInSession(HttpServletRequest request) {
        return !isReading(request) && !BearerTokens.claimed(request) && isSignedIn();
    }

    private static boolean isSignedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Account;
    }
}
