package se.mandat.query.landing;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Municipality;
import se.mandat.platform.Municipalities;

/** The municipalities there are to choose between. */
@Component
public class Choices {
    private final Municipalities municipalities;
    private final JdbcClient jdbc;

    Choices(Municipalities municipalities, JdbcClient jdbc) {
        this.municipalities = municipalities;
        this.jdbc = jdbc;
    }

    /** A municipality that has any history. */
    public record Choice(Municipality municipality, String name, Instant knownThrough) {}

    /** All of them, in the order of their codes; each is looked up, however long its history. */
    public List<Choice> all() {
        return jdbc.sql("""
                        with recursive found as (
                            select min(municipality) as code from views.clock
                            union all
                            select (select min(municipality) from views.clock where municipality > found.code)
                            from found where found.code is not null)
                        select code, (select known_through from views.clock where municipality = code
                                      order by position desc limit 1)
                        from found where code is not null order by code""")
                .query((rs, _) -> choice(
                        new Municipality(rs.getString(1)), rs.getTimestamp(2).toInstant()))
                .list();
    }

    private Choice choice(Municipality municipality, Instant knownThrough) {
        return new Choice(municipality, municipalities.name(municipality).orElse(municipality.value()), knownThrough);
    }
}
