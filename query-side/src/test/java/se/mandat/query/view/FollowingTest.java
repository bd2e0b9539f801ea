package se.mandat.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.Rejected;
import se.mandat.platform.ledger.Feed;
import se.mandat.query.QueryRule;

@DisplayName("Vyerna")
class FollowingTest {
    private static final int EVENTS = 300;

    @ParameterizedTest(name = "frö {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("är vad händelserna säger: de som följt med, de som byggts om och de som kontrolleras är lika")
    void live_is_rebuilt_is_verified(long seed) throws InterruptedException {
        Scratch scratch = new Scratch().happened(EVENTS, seed);
        scratch.follow();
        Map<String, List<String>> live = scratch.rows();
        assertThat(live.get("history")).hasSize(EVENTS);
        assertThat(scratch.build(Build.Kind.VERIFY))
                .returns(Build.State.DONE, Build::state)
                .returns(null, Build::note);
        assertThat(scratch.build(Build.Kind.REBUILD))
                .returns(Build.State.DONE, Build::state)
                .returns(null, Build::note);
        assertThat(scratch.rows()).isEqualTo(live);
    }

    @ParameterizedTest(name = "i omgångar om {0}")
    @ValueSource(ints = {1, 7, 64})
    @DisplayName("blir desamma hur händelserna än delas i omgångar, och av samma omgång en gång till")
    void batches_make_no_difference(int size) {
        Scratch scratch = new Scratch().happened(EVENTS, 4);
        scratch.follow();
        Map<String, List<String>> live = scratch.rows();
        Scratch other = new Scratch().happened(EVENTS, 4);
        for (long from = 0; from < EVENTS; from += size) {
            write(other, from, size);
            write(other, from, size);
        }
        assertThat(other.rows()).isEqualTo(live);
    }

    private static void write(Scratch scratch, long from, int size) {
        Following following = scratch.following();
        List<Feed.Entry> batch = following.feed().after(from, size);
        following
                .transaction()
                .executeWithoutResult(_ -> ViewWriter.live(following.views()).write(batch, Set.of()));
    }

    @Test
    @DisplayName("visar vid varje läge vad händelserna dittills säger, i båda kommunerna")
    void as_of_is_the_fold_of_the_prefix() {
        Scratch scratch = new Scratch().happened(120, 5);
        scratch.follow();
        List<Feed.Entry> all = scratch.following().feed().after(0, 1000);
        for (ViewTable<?> table : scratch.views.all()) {
            isTheFold(table, all);
        }
    }

    private static <R extends Record> void isTheFold(ViewTable<R> table, List<Feed.Entry> all) {
        Map<Place, R> folded = new HashMap<>();
        for (Feed.Entry entry : all) {
            Recorded event = entry.recorded();
            for (String key : table.view().keys(event)) {
                Place place = new Place(entry.municipality(), key);
                @Nullable R after = table.view().fold(folded.get(place), key, event);
                if (after != null) {
                    folded.put(place, after);
                }
            }
            Map<Place, R> read = new HashMap<>();
            for (String code : List.of("1880", "1885")) {
                table.all(new Municipality(code), entry.position(), "true")
                        .forEach(version -> read.put(new Place(code, version.key()), version.row()));
            }
            assertThat(read)
                    .as("%s at %d", table.view().name(), entry.position())
                    .isEqualTo(folded);
        }
    }

    @Test
    @DisplayName("är hela efter ett avbrott mellan vilka två satser som helst")
    void crash_between_any_two_statements_changes_nothing() {
        Scratch whole = new Scratch().happened(60, 6);
        whole.follow();
        Scratch broken = new Scratch().happened(60, 6);
        int crashes = 0;
        for (int statement = 1; ; statement++) {
            Breaking source = new Breaking(broken.database, statement);
            Follower follower =
                    broken.following(source).follower(broken.following().builder(), new ViewPosition());
            try {
                var _ = follower.step();
                break;
            } catch (RuntimeException crash) {
                crashes++;
                assertThat(broken.rows().values())
                        .allSatisfy(rows -> assertThat(rows).isEmpty());
            }
        }
        assertThat(crashes).isGreaterThan(15);
        assertThat(broken.rows()).isEqualTo(whole.rows());
    }

    @Test
    @DisplayName("låter en händelse som ingen känner stoppa bara sin egen ström, och tar in den när felet är rättat")
    void poison_stops_only_its_own_stream() throws InterruptedException {
        Scratch scratch = new Scratch().happened(40, 7);
        scratch.append("1880", "goal:1880:trygghet", "GoalPainted", "{}", "{}");
        var _ = scratch.happened(60, 8);
        scratch.follow();
        List<Parked> parked = scratch.following().builder().parked();
        assertThat(parked).isNotEmpty();
        assertThat(parked.getFirst())
                .as("%s", parked)
                .returns(41L, Parked::position)
                .returns("GoalPainted", Parked::name)
                .satisfies(event -> assertThat(event.reason()).contains("GoalPainted"));
        assertThat(parked).allSatisfy(event -> assertThat(event.stream()).isEqualTo("goal:1880:trygghet"));
        assertThat(parked.stream().skip(1))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.reason()).isNull());
        assertThat(scratch.rows().get("history")).hasSize(101 - parked.size());
        Build again = scratch.build(Build.Kind.REBUILD);
        assertThat(again.note()).isNull();
        assertThat(scratch.following().builder().parked()).isEqualTo(parked);
    }

    @Test
    @DisplayName("som någon ändrat i upptäcks av en kontroll, som säger var, och rättas av en ombyggnad")
    void verify_finds_the_first_difference() throws InterruptedException {
        Scratch scratch = new Scratch().happened(EVENTS, 9);
        scratch.follow();
        Map<String, List<String>> live = scratch.rows();
        var _ = scratch.jdbc
                .sql(
                        "update views.goal set title = 'Något annat' where position = (select max(position) from views.goal)")
                .update();
        assertThat(scratch.build(Build.Kind.VERIFY).note())
                .contains("goal 1")
                .contains("shown: ")
                .contains("Något annat")
                .contains("built: ");
        assertThat(scratch.build(Build.Kind.REBUILD).note()).contains("Något annat");
        assertThat(scratch.rows()).isEqualTo(live);
        assertThat(scratch.build(Build.Kind.VERIFY).note()).isNull();
    }

    @Test
    @DisplayName("som byggs en gång till medan ett bygge pågår vägras, och ett okänt namn")
    void one_build_at_a_time() {
        Scratch scratch = new Scratch().happened(10, 10);
        scratch.follow();
        Builder builder = scratch.following().builder();
        assertThatThrownBy(() -> builder.rebuild(List.of("nothing")))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.rule()).isEqualTo(QueryRule.VIEW_UNKNOWN));
        var _ = new Builds(scratch.jdbc).begin(Build.Kind.VERIFY, List.of("goal"), 10);
        assertThatThrownBy(() -> builder.rebuild(List.of()))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.rule()).isEqualTo(QueryRule.BUILD_RUNNING));
        builder.stopBuilding();
        assertThat(builder.latest()).map(Build::state).isEqualTo(Optional.of(Build.State.STOPPED));
    }

    @Test
    @DisplayName("som höll på att byggas när programmet slutade byggs vidare vid nästa start")
    void interrupted_build_goes_on() throws InterruptedException {
        Scratch scratch = new Scratch().happened(EVENTS, 11);
        scratch.follow();
        Map<String, List<String>> live = scratch.rows();
        half(scratch);
        Builder next = scratch.following().builder();
        next.prepare();
        next.await();
        assertThat(next.latest().orElseThrow())
                .returns(Build.State.DONE, Build::state)
                .returns(null, Build::note);
        assertThat(scratch.rows()).isEqualTo(live);
    }

    /** What is left behind by a process that ended half-way. */
    private static void half(Scratch scratch) {
        JdbcTemplate template = new JdbcTemplate(scratch.database);
        List<ViewTable<?>> views = scratch.views.all();
        Build build = new Builds(scratch.jdbc)
                .begin(
                        Build.Kind.REBUILD,
                        views.stream().map(view -> view.view().name()).toList(),
                        EVENTS);
        Beside beside = new Beside(template, views);
        beside.create();
        List<ViewTable<?>> tables = new ArrayList<>(beside.tables());
        new TransactionTemplate(new JdbcTransactionManager(scratch.database)).executeWithoutResult(_ -> {
            var _ = ViewWriter.live(tables).write(scratch.following().feed().after(0, EVENTS / 2), Set.of());
            new Builds(scratch.jdbc).reached(build.id(), EVENTS / 2);
        });
    }
}
