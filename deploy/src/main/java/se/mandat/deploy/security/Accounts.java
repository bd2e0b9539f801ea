package se.mandat.deploy.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Role;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.Person;

/**
 * The accounts there are: one per role when {@code mandat.demo} is true, else none. They carry no personal names and are
 * the same in every municipality of the demo.
 */
@Component
public class Accounts implements UserDetailsService {
    /** The password of every demo account. */
    public static final String DEMO_PASSWORD = "mandat";

    private static final Set<Municipality> DEMO =
            Set.of(new Municipality("1880"), new Municipality("1885"), Municipality.EXAMPLE);
    private static final String TOKEN = "demo-";

    private final Map<String, Account> byName;

    public Accounts(@Value("${mandat.demo:false}") boolean demo, PasswordEncoder passwords) {
        byName = demo
                ? demo(passwords.encode(DEMO_PASSWORD)).stream()
                        .collect(Collectors.toUnmodifiableMap(Account::name, Function.identity()))
                : Map.of();
    }

    private static List<Account> demo(@Nullable String hash) {
        return List.of(
                account("revisor", "Demo: Revisor", Role.AUDITOR, null, hash),
                account("controller", "Demo: Controller", Role.CONTROLLER, null, hash),
                account("enhetschef", "Demo: Enhetschef", Role.UNIT_MANAGER, new UnitId("bom"), hash),
                account("politiker", "Demo: Politiker", Role.POLITICIAN, null, hash),
                account("administrator", "Demo: Administratör", Role.ADMINISTRATOR, null, hash));
    }

    private static Account account(String name, String label, Role role, @Nullable UnitId unit, @Nullable String hash) {
        return new Account(name, hash, new Person(TOKEN + name, label, role, unit, DEMO));
    }

    /** Whose token it is. */
    Optional<Account> byToken(String token) {
        return token.startsWith(TOKEN)
                ? Optional.ofNullable(byName.get(token.substring(TOKEN.length())))
                : Optional.empty();
    }

    @Override
    public Account loadUserByUsername(String name) {
        Account account = byName.get(name);
        if (account == null) {
            throw new UsernameNotFoundException("No such account");
        }
        return account;
    }
}
