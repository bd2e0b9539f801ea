package se.mandat.query.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.platform.Person;
import se.mandat.query.At;
import se.mandat.query.moments.AsOf;

/**
 * One request for a page of a municipality: who visits, in which language, and which moment is shown.
 *
 * @param path    the path without query
 * @param query   the query as sent, without the moment and the language
 * @param waited  false when the page was to show something just written, and the views have not come that far
 * @param behind how long something written has waited to be shown, or nothing to speak of
 * @param travelling whether the visitor is stepping through time, so that the controls stay open
 */
public record Visit(
        Municipality municipality,
        String municipalityName,
        Texts texts,
        AsOf asOf,
        At at,
        Optional<Person> person,
        String path,
        String query,
        boolean waited,
        Duration behind,
        boolean travelling) {
    private static final Duration WORTH_SAYING = Duration.ofSeconds(5);

    /** Whether the page is not the latest there is, for so long that its reader should know. */
    public boolean isBehind() {
        return asOf.now() && behind.compareTo(WORTH_SAYING) > 0;
    }

    /** The visitor as the one who acts; refused with {@link CommonRule#ROLE_NOT_ALLOWED} where nobody is signed in. */
    public Actor actor() {
        return person.orElseThrow(() -> new Rejected(CommonRule.ROLE_NOT_ALLOWED, "", ""))
                .actorIn(municipality);
    }

    /** Whether the visitor may write what these roles may: only now, and only whoever is signed in as one of them. */
    public boolean mayWrite(Collection<Role> roles) {
        return asOf.now() && person.map(Person::role).filter(roles::contains).isPresent();
    }

    /** The address of a page of this municipality, at the moment shown. */
    public String url(String page) {
        String address = "/" + municipality + (page.isEmpty() ? "" : "/" + page);
        return asOf.now() ? address : with(address, "asOf", asOf.asked());
    }

    /** The address of a page of this municipality now. */
    public String now(String page) {
        return "/" + municipality + (page.isEmpty() ? "" : "/" + page);
    }

    /** This page at another moment, or now. */
    public String here(@Nullable Object moment) {
        String address = query.isEmpty() ? path : path + "?" + query;
        return moment == null ? address : with(address, "asOf", moment);
    }

    /** The same, with the controls of time travel left as open as they are. */
    public String turnedTo(@Nullable Object moment) {
        return travelling ? with(here(moment), "resa", 1) : here(moment);
    }

    /** The address of this page below the municipality's, as it is read. */
    public String page() {
        String[] steps = path.split("/", 3);
        return steps.length < 3 ? "" : UriUtils.decode(steps[2], StandardCharsets.UTF_8);
    }

    /** The municipality as it looked at another position. */
    public At at(long position) {
        return new At(at.views(), municipality, position);
    }

    /** Whether what an event said is new at the moment shown: it is the very event one has stepped to. */
    public boolean isNew(long event) {
        return !asOf.now() && asOf.position() == event;
    }

    /** This page in another language. */
    public String in(String language) {
        return with(asOf.now() ? here(null) : here(asOf.asked()), "lang", language);
    }

    /** An address with one more word in its query. */
    public static String with(String address, String name, @Nullable Object value) {
        String encoded = URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
        return address + (address.contains("?") ? "&" : "?") + name + "=" + encoded;
    }
}
