package se.mandat.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.ledger.Feed;
import se.mandat.query.QueryRule;

@DisplayName("Vyerna")
class FollowingTest {
    private static final int EVENTS = 300;

    @ParameterizedTest(name = "frö {0}, {1}")
    @CsvSource({"1, WHOLE", "1, GENTLE", "2, GENTLE", "3, WHOLE"})
    @DisplayName("är vad händelserna säger: de som följt med, de som byggts om och de som kontrolleras är lika")
    void live_is_rebuilt_is_verified(long seed, Haste haste) throws InterruptedException {
        Scratch scratch = new Scratch(haste).happened(EVENTS, seed);
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

    @Test
    @DisplayName("blir desamma byggda var för sig, då bara händelser som rör vyn läses")
    void built_alone_is_the_same() throws InterruptedException {
        Scratch scratch = new Scratch().happened(EVENTS, 5);
        scratch.follow();
        Map<String, List<String>> live = scratch.rows();
        for (ViewTable<?> table : scratch.following().views()) {
            String name = table.view().name();
            assertThat(scratch.build(Build.Kind.REBUILD, List.of(name)))
                    .as(name)
                    .returns(Build.State.DONE, Build::state)
                    .returns(null, Build::note);
        }
        assertThat(scratch.rows()).isEqualTo(live);
    }

    @Test
    @DisplayName("säger vilka händelser som rör dem, och ingen annan gör det")
    void every_view_says_its_events() {
        Scratch scratch = new Scratch().happened(1000, 6);
        List<Recorded> all = scratch.following().feed().after(0, 1000).stream()
                .map(Feed.Entry::recorded)
                .toList();
        for (ViewTable<?> table : scratch.following().views()) {
            View<?> view = table.view();
            assertThat(all.stream().filter(event -> !view.keys(event).isEmpty()))
                    .as(view.name())
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(view.events()).anyMatch(type -> type.isInstance(event.event())));
        }
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
                .executeWithoutResult(_ -> ViewWriter.of(following.views()).write(batch, Map.of()));
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

    /** By their keys, also of what came later; as a whole that may have been kept; and as the last of their versions. */
    private static <R extends Record> void mustBeFoundOtherwise(
            ViewTable<R> table, Municipality there, long position, List<Version<R>> expected) {
        List<String> everything = table.all(there, Long.MAX_VALUE, "true").stream()
                .map(Version::key)
                .toList();
        Map<String, Version<R>> last = new HashMap<>();
        table.versions(there, position, "true").forEach(version -> last.put(version.key(), version));
        assertThat(table.these(there, position, everything)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(table.whole(there, position, table.reached())).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(last.values()).containsExactlyInAnyOrderElementsOf(expected);
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
            for (Municipality there : List.of(new Municipality("1880"), new Municipality("1885"))) {
                List<Version<R>> at = table.all(there, entry.position(), "true");
                at.forEach(version -> read.put(new Place(there.value(), version.key()), version.row()));
                mustBeFoundOtherwise(table, there, entry.position(), at);
            }
            assertThat(read)
                    .as("%s at %d", table.view().name(), entry.position())
                    .isEqualTo(folded);
        }
    }

    @Test
    @DisplayName("är hela efter ett avbrott mellan vilka två satser som helst")
    void crash_between_any_two_statements_changes_nothing() throws InterruptedException {
        Scratch whole = new Scratch().happened(60, 6);
        whole.follow();
        Scratch broken = new Scratch().happened(60, 6);
        int crashes = 0;
        for (int statement = 1; ; statement++) {
            Breaking source = new Breaking(broken.database, statement);
            Follower follower =
                    broken.following(source).follower(broken.following().builder(), new ViewPosition());
            try {
                var _ = followed(follower);
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
    @DisplayName("är hela när samma följare försöker igen efter ett avbrott mitt i en omgång")
    void same_follower_tries_again() throws InterruptedException {
        Scratch whole = new Scratch().happened(60, 6);
        whole.follow();
        for (int statement = 6; statement < 25; statement += 3) {
            Scratch broken = new Scratch().happened(60, 6);
            Follower follower = broken.following(new Breaking(broken.database, statement))
                    .follower(broken.following().builder(), new ViewPosition());
            assertThatThrownBy(follower::step).isInstanceOf(RuntimeException.class);
            assertThat(followed(follower)).isEqualTo(60);
            assertThat(broken.rows()).isEqualTo(whole.rows());
        }
    }

    /** How many are followed once the database has noticed that the broken session is gone, and its lock with it. */
    private static int followed(Follower follower) throws InterruptedException {
        int events = follower.step();
        for (int tries = 0; events == 0 && tries < 200; tries++) {
            Thread.sleep(50);
            events = follower.step();
        }
        return events;
    }

    @Test
    @DisplayName("som byggts om visas hela även om någon håller en tabell när de ska bytas")
    void swap_that_has_to_wait_loses_nothing() throws Exception {
        Scratch scratch = new Scratch().happened(EVENTS, 12);
        scratch.follow();
        Builder builder = scratch.following().builder();
        try (Connection reading = scratch.database.getConnection()) {
            reading.setAutoCommit(false);
            var _ = reading.createStatement().executeQuery("select count(*) from views.goal");
            var _ = builder.rebuild(List.of());
            Thread.sleep(700);
            var _ = scratch.happened(40, 13);
            scratch.follow();
            Thread.sleep(700);
            reading.rollback();
        }
        builder.await();
        assertThat(builder.latest().orElseThrow().state()).isEqualTo(Build.State.DONE);
        scratch.follow();
        assertThat(scratch.build(Build.Kind.VERIFY).note()).isNull();
        assertThat(scratch.rows().get("history")).hasSize(EVENTS + 40);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Haste.class)
    @DisplayName("låter en händelse som databasen inte kan hålla stoppa bara sin egen ström, också när de byggs om")
    void unstorable_event_is_parked(Haste haste) throws InterruptedException {
        Scratch scratch = new Scratch(haste).happened(20, 14);
        scratch.append(unstorable(), Scratch.OREBRO, null);
        var _ = scratch.happened(20, 15);
        scratch.follow();
        assertThat(scratch.following().builder().parked()).singleElement().returns(21L, Parked::position);
        assertThat(scratch.build(Build.Kind.REBUILD))
                .returns(Build.State.DONE, Build::state)
                .returns(null, Build::note);
        assertThat(scratch.following().builder().parked()).singleElement().returns(21L, Parked::position);
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

    @ParameterizedTest(name = "{0}")
    @EnumSource(Haste.class)
    @DisplayName("som höll på att byggas när programmet slutade byggs vidare vid nästa start")
    void interrupted_build_goes_on(Haste haste) throws InterruptedException {
        Scratch scratch = new Scratch(haste).happened(EVENTS, 11);
        scratch.follow();
        Map<String, List<String>> live = scratch.rows();
        var _ = half(scratch);
        Builder next = scratch.following().builder();
        next.prepare();
        next.await();
        assertThat(next.latest().orElseThrow())
                .returns(Build.State.DONE, Build::state)
                .returns(null, Build::note);
        assertThat(scratch.rows()).isEqualTo(live);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Haste.class)
    @DisplayName("som avbröts när de just skrevs eller gjordes klara byggs vidare utan dubbla rader eller index")
    void build_interrupted_anywhere_goes_on(Haste haste) throws InterruptedException {
        Scratch scratch = new Scratch(haste).happened(EVENTS, 16);
        scratch.follow();
        Map<String, List<String>> live = scratch.rows();
        long indexes = indexes(scratch);
        Beside beside = half(scratch);
        List<ViewTable<?>> some = beside.tables().subList(3, 11);
        var _ = ViewWriter.of(some).write(scratch.following().feed().between(EVENTS / 2, EVENTS, 40), Map.of());
        some.forEach(ViewTable::complete);
        Builder next = scratch.following().builder();
        next.prepare();
        next.await();
        assertThat(next.latest().orElseThrow())
                .returns(Build.State.DONE, Build::state)
                .returns(null, Build::note);
        assertThat(scratch.rows()).isEqualTo(live);
        assertThat(indexes(scratch)).isEqualTo(indexes);
    }

    private static long indexes(Scratch scratch) {
        return scratch.jdbc
                .sql("select count(*) from pg_indexes where schemaname = 'views'")
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("söker snabbt upp den enda händelse som databasen inte kan hålla")
    void unstorable_event_is_found_by_halves() {
        Scratch scratch = new Scratch().happened(150, 17);
        scratch.append(unstorable(), Scratch.OREBRO, null);
        var _ = scratch.happened(150, 18);
        Follower follower = scratch.following().follower(scratch.following().builder(), new ViewPosition());
        int steps = 0;
        while (follower.step() > 0) {
            steps++;
        }
        assertThat(steps).isLessThan(40);
        assertThat(scratch.following().builder().parked()).singleElement().returns(151L, Parked::position);
    }

    private static GoalSet unstorable() {
        return new GoalSet(
                new GoalId("nul"),
                "mål",
                "a\u0000b",
                new UnitId("kf"),
                null,
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2025, 1, 1),
                null,
                false);
    }

    @Test
    @DisplayName(
            "skrivs inte av ett program som gör dem annorlunda än det som har dem nu, och byggs när det får dem igen")
    void another_version_is_not_written_for() throws InterruptedException {
        Scratch scratch = new Scratch().happened(100, 19);
        Follower old = scratch.following().follower(scratch.following().builder(), new ViewPosition());
        assertThat(old.step()).isEqualTo(100);
        Following mine = scratch.following();
        Following fewer =
                new Following(mine.feed(), mine.views().subList(0, 10), mine.jdbc(), mine.transaction(), mine.beside());
        fewer.builder().prepare();
        var _ = scratch.happened(100, 20);
        Map<String, List<String>> before = scratch.rows();
        assertThat(old.step()).isZero();
        assertThat(old.isReplaced()).isTrue();
        assertThat(scratch.rows()).isEqualTo(before);
        Follower others = fewer.follower(fewer.builder(), new ViewPosition());
        assertThat(others.step()).isEqualTo(100);
        assertThat(others.isReplaced()).isFalse();
        scratch.following().builder().prepare();
        assertThat(old.step()).isZero();
        assertThat(old.isReplaced()).isFalse();
        assertThat(scratch.rows().get("history")).hasSize(200);
        assertThat(scratch.build(Build.Kind.VERIFY).note()).isNull();
    }

    /** What is left behind by a process that ended half-way. */
    private static Beside half(Scratch scratch) {
        List<ViewTable<?>> views = scratch.views.all();
        Build build = new Builds(scratch.jdbc)
                .begin(
                        Build.Kind.REBUILD,
                        views.stream().map(view -> view.view().name()).toList(),
                        EVENTS);
        Beside beside =
                new Beside(scratch.following(), views, scratch.following().beside());
        beside.create(true);
        List<ViewTable<?>> tables = new ArrayList<>(beside.tables());
        new TransactionTemplate(new JdbcTransactionManager(scratch.database)).executeWithoutResult(_ -> {
            var _ = ViewWriter.of(tables).write(scratch.following().feed().after(0, EVENTS / 2), Map.of());
            var _ = new Builds(scratch.jdbc).reached(build.id(), EVENTS / 2);
        });
        return beside;
    }
}
