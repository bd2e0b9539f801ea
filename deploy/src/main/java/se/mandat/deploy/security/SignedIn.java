package se.mandat.deploy.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.mandat.platform.Person;
import se.mandat.platform.Session;

/** The session as Spring Security keeps it. */
@Component
class SignedIn implements Session {
    @Override
    public Optional<Person> person() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Account account
                ? Optional.of(account.person())
                : Optional.empty();
    }
}
