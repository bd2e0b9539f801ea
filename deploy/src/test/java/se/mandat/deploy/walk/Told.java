package se.mandat.deploy.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import se.mandat.deploy.Running;
import se.mandat.deploy.example.Conduct;
import se.mandat.deploy.example.Exempelkommun;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Recorded;
import se.mandat.platform.ledger.Feed;

/** The invented municipality, told once for all who walk it. */
public final class Told {
    /** Its first page. */
    public static final String HOME = "/" + Municipality.EXAMPLE;
    /** A named moment of every mandate period. */
    static final List<String> MOMENTS = List.of(
            "period/2008/closed",
            "approved/skola-ekbacken/2012",
            "period/2016-P2/opened",
            "period/2020/closed",
            "mandate/2023-2026");

    private static final long SEED = 2006;
    private static final List<Recorded> EVENTS = tell();

    private Told() {}

    private static List<Recorded> tell() {
        Feed feed = new Feed(Running.bean(JdbcTemplate.class));
        long before = feed.last();
        long last = tell(Municipality.EXAMPLE, Conduct.human());
        List<Recorded> events = new ArrayList<>();
        for (Feed.Entry entry : feed.between(before, last, Integer.MAX_VALUE)) {
            if (entry.municipality().equals(Municipality.EXAMPLE.value())) {
                events.add(entry.recorded());
            }
        }
        return List.copyOf(events);
    }

    /** Tells a municipality where people behave in some way; says the last position, when it can be read. */
    static long tell(Municipality municipality, Conduct conduct) {
        new Exempelkommun(Running.bean(Commands.class), Running.bean(Clock.class), municipality, SEED, conduct).tell();
        long last = new Feed(Running.bean(JdbcTemplate.class)).last();
        Reader reader = new Reader(Running::url, "sv");
        while (reader.read(HOME + "?after=" + last).html().contains("class=\"note note-warn\" role=\"status\"")) {
            Thread.onSpinWait();
        }
        return last;
    }

    /** Everything that happened in it, in order. */
    static List<Recorded> events() {
        return EVENTS;
    }

    /** A moment as it stands in addresses. */
    static String inAddress(String moment) {
        return URLEncoder.encode(moment, StandardCharsets.UTF_8);
    }
}
