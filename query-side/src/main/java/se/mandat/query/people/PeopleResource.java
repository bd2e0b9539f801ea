package se.mandat.query.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Role;
import se.mandat.platform.Person;
import se.mandat.platform.Session;
import se.mandat.query.people.Disposal.Disposed;
import se.mandat.query.settings.SeenVersion;

/** The names there are and the decisions they are disposed of by, over HTTP. */
@RestController
@RequestMapping("/api/{municipality}/people")
class PeopleResource {
    private final People people;
    private final Disposals disposals;
    private final Session session;

    PeopleResource(People people, Disposals disposals, Session session) {
        this.people = people;
        this.disposals = disposals;
        this.session = session;
    }

    /** How many months after somebody was last here their name is kept, nothing being for ever, and on which decision. */
    record NewDisposal(@Nullable Integer months, @Nullable Decision decision) {}

    /** Everybody whose name is kept, what is decided of names, the latest first, and what was disposed of. */
    record KeptNames(List<Known> people, List<DecidedDisposal> decisions, List<Disposed> disposed) {}

    /** A disposal decision, in which role it was registered and when. */
    record DecidedDisposal(int version, @Nullable Integer months, Decision decision, Role role, Instant registeredAt) {}

    @GetMapping
    ResponseEntity<KeptNames> names(@PathVariable Municipality municipality) {
        var _ = Person.acting(session.person(), municipality, People.SEEING);
        return answer(municipality);
    }

    /** {@code If-Match} is the version it takes the place of. */
    @PutMapping("/disposal")
    ResponseEntity<KeptNames> decideDisposal(
            @PathVariable Municipality municipality,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody NewDisposal body) {
        Actor actor = Person.acting(session.person(), municipality, People.DECIDING);
        Integer months =
                body.months() == null ? null : Disposal.months(body.months().toString());
        disposals.register(municipality, actor, months, body.decision(), SeenVersion.ofHeader(seen));
        return answer(municipality);
    }

    private ResponseEntity<KeptNames> answer(Municipality municipality) {
        List<Disposal> decided = disposals.decided(municipality);
        int version = decided.isEmpty() ? 0 : decided.getFirst().version();
        KeptNames names = new KeptNames(
                people.all(municipality),
                decided.stream().map(PeopleResource::shown).toList(),
                disposals.done(municipality));
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(names);
    }

    private static DecidedDisposal shown(Disposal disposal) {
        return new DecidedDisposal(
                disposal.version(), disposal.months(), disposal.decision(), disposal.role(), disposal.registeredAt());
    }
}
