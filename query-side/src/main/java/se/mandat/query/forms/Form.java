package se.mandat.query.forms;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Command;
import se.mandat.kernel.Role;
import se.mandat.query.followup.Left;

/**
 * A form: what is asked, what stands beside it, and what it becomes.
 *
 * @param rows    what is asked as many times as somebody wants
 * @param left    what has not been said elsewhere before this is sent
 * @param command makes the command of what was typed; called only when every answer can be read
 * @param shows   the page that shows what the command did
 * @param replaced what the form takes the place of, if of something
 * @param drafted whether what is typed is kept for its writer until it is sent
 */
public record Form(
        Head head,
        List<Section> sections,
        List<Rows> rows,
        List<Beside> beside,
        List<Left> left,
        Set<Role> allowed,
        Function<Typed, Command> command,
        Function<Command, String> shows,
        @Nullable Replaced replaced,
        boolean drafted) {

    /** What stands above; where it is closed, nothing can be sent now, and the note says why and where to go. */
    public record Head(
            String title,
            @Nullable String steps,
            @Nullable String lede,
            List<Link> crumbs,
            List<Link> tabs,
            @Nullable Note note,
            boolean closed,
            String button,
            String cancel) {}

    /** Somewhere to go; without an address it is here. */
    public record Link(String label, @Nullable String address) {}

    /** Something to know before one begins, and where to go about it. */
    public record Note(String title, String text, @Nullable Link way) {}

    /** Questions that belong together; with a title they are optional and folded away. */
    public record Section(@Nullable String title, List<Field> fields) {}

    /** What stands at the side, as what was said last time. */
    public record Beside(
            String title,
            @Nullable String when,
            @Nullable String value,
            @Nullable String text) {}

    /**
     * What holds now.
     *
     * @param version  what a person must have seen to replace it: the position of one fact, or the version of its stream
     * @param sequence the version of its stream
     * @param command  the command that made it so, where it is one fact
     * @param by       who said so and when, where it is one fact
     */
    public record Replaced(
            long version,
            long sequence,
            @Nullable String command,
            @Nullable String by,
            List<Current> current) {}

    /** What holds now of what a field asks for, as it would be typed or chosen there. */
    public record Current(String field, String value) {}

    /** The same where it can be sent all the same: what somebody typed stands in it. */
    Form open() {
        Head shown = new Head(
                head.title, head.steps, head.lede, head.crumbs, head.tabs, head.note, false, head.button, head.cancel);
        return new Form(shown, sections, rows, beside, left, allowed, command, shows, replaced, drafted);
    }

    /** What holds now of every field that takes the place of something. */
    public List<Current> current() {
        return replaced == null ? List.of() : replaced.current();
    }

    /** Every question there is. */
    public List<Field> fields() {
        return Stream.concat(
                        sections.stream().map(Section::fields).flatMap(List::stream),
                        rows.stream().flatMap(Rows::fields))
                .toList();
    }

    /** Every question, called so that nobody takes one row's for another's. */
    List<Field> named() {
        return Stream.concat(
                        sections.stream().map(Section::fields).flatMap(List::stream),
                        rows.stream().flatMap(more -> more.named("")))
                .toList();
    }

    /** The question of a name. */
    public @Nullable Field field(String name) {
        return fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    Stream<Role> roles() {
        return allowed.stream().sorted();
    }
}
