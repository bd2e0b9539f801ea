package se.mandat.query.forms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Role;
import se.mandat.query.followup.Left;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.forms.Form.Current;
import se.mandat.query.forms.Form.Head;
import se.mandat.query.forms.Form.Link;
import se.mandat.query.forms.Form.Note;
import se.mandat.query.forms.Form.Replaced;
import se.mandat.query.forms.Form.Section;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** Puts a form together; its words are those of {@code form.<key>}, and of {@code field.<name>} where it has none of its own. */
final class FormBuilder {
    private final Visit visit;
    private final Texts texts;
    private final String key;
    private final List<Link> crumbs = new ArrayList<>();
    private final List<Link> tabs = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Rows> rows = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();
    private List<Left> left = List.of();
    private Set<Role> allowed = EnumSet.of(Role.CONTROLLER, Role.UNIT_MANAGER);
    private String shows = "";
    private String title;
    private @Nullable String steps;
    private @Nullable String lede;
    private @Nullable Note note;
    private @Nullable Replaced replaced;
    private boolean drafted;
    private boolean closed;

    FormBuilder(Visit visit, String key) {
        this.visit = visit;
        this.texts = visit.texts();
        this.key = "form." + key;
        this.title = texts.get(this.key);
        this.lede = word(this.key + ".lede");
    }

    private @Nullable String word(String name) {
        return texts.has(name) ? texts.get(name) : null;
    }

    /** A question. */
    Field field(String name, Kind kind) {
        String own = key + "." + name;
        String shared = "field." + name;
        String label = word(own);
        String hint = word(own + ".hint");
        return new Field(
                name,
                kind,
                label == null ? texts.get(shared) : label,
                hint == null ? word(shared + ".hint") : hint,
                null,
                List.of(),
                null,
                List.of());
    }

    /** A question that must be answered. */
    Field needed(String name, Kind kind) {
        return field(name, kind).required(CommonRule.TEXT_MISSING);
    }

    FormBuilder crumb(String label, String page) {
        crumbs.add(new Link(label, visit.now(page)));
        return this;
    }

    FormBuilder tab(String label, @Nullable String address) {
        tabs.add(new Link(label, address));
        return this;
    }

    FormBuilder title(String words) {
        title = words;
        return this;
    }

    FormBuilder steps(String words) {
        steps = words;
        return this;
    }

    FormBuilder lede(@Nullable String words) {
        lede = words;
        return this;
    }

    FormBuilder note(String name) {
        note = new Note(texts.get(name), texts.get(name + ".text"), null);
        return this;
    }

    /** A note that leads on, by the words of {@code <name>.go}. */
    FormBuilder note(String name, String page) {
        note = new Note(texts.get(name), texts.get(name + ".text"), new Link(texts.get(name + ".go"), visit.now(page)));
        return this;
    }

    /** Nothing is asked for now; the note says why. What somebody typed is shown all the same. */
    FormBuilder closed() {
        closed = true;
        return this;
    }

    FormBuilder ask(Field... fields) {
        sections.add(new Section(null, List.of(fields)));
        return this;
    }

    FormBuilder askMore(String name, Field... fields) {
        sections.add(new Section(texts.get(name), List.of(fields)));
        return this;
    }

    /** Questions asked as many times as somebody wants. */
    FormBuilder askRows(Rows more) {
        rows.add(more);
        return this;
    }

    FormBuilder askDecision() {
        return askDecision(_ -> null);
    }

    /** Asks for the decision, with what was said of it already. */
    FormBuilder askDecision(Function<String, @Nullable String> said) {
        return askMore(
                "form.decision",
                decision("body", Kind.LINE, said),
                decision("date", Kind.VAGUE_DAY, said),
                decision("paragraph", Kind.LINE, said),
                decision("caseNumber", Kind.LINE, said));
    }

    private Field decision(String part, Kind kind, Function<String, @Nullable String> said) {
        String name = "decision." + part;
        return field(name, kind).initially(said.apply(name));
    }

    /** Asks for the decision it all rests on: without one there is nothing to register. */
    FormBuilder mustBeDecided() {
        return ask(
                needed("decision.body", Kind.LINE),
                needed("decision.date", Kind.VAGUE_DAY),
                field("decision.paragraph", Kind.LINE),
                field("decision.caseNumber", Kind.LINE));
    }

    FormBuilder beside(@Nullable Beside passage) {
        if (passage != null) {
            beside.add(passage);
        }
        return this;
    }

    /** Says what has not been said elsewhere before this is sent. */
    FormBuilder left(List<Left> missing) {
        left = missing;
        return this;
    }

    FormBuilder allowed(Role... roles) {
        allowed = Set.of(roles);
        return this;
    }

    /** The one fact the form takes the place of: its stream's version, the position it was said at, and what holds now. */
    FormBuilder replaces(long sequence, long position, Current... now) {
        HistoryRow said = visit.at().event(position);
        String by = texts.word(said.role()) + ", " + texts.moment(said.knownAt());
        replaced = new Replaced(position, sequence, said.command(), by, List.of(now));
        return this;
    }

    /** Acts only on a whole that the person has seen. */
    FormBuilder seen(long sequence, Current... now) {
        replaced = new Replaced(sequence, sequence, null, null, List.of(now));
        return this;
    }

    /** What is typed is kept for its writer until it is sent. */
    FormBuilder keepsDraft() {
        drafted = true;
        return this;
    }

    FormBuilder shows(String page) {
        shows = page;
        return this;
    }

    Form becomes(Function<Typed, Command> command) {
        String page = shows;
        return becomes(command, _ -> page);
    }

    Form becomes(Function<Typed, Command> command, Function<Command, String> after) {
        Head head = new Head(
                title,
                steps,
                lede,
                List.copyOf(crumbs),
                List.copyOf(tabs),
                note,
                closed,
                texts.get(key + ".button"),
                visit.now(shows));
        return new Form(
                head,
                List.copyOf(sections),
                List.copyOf(rows),
                List.copyOf(beside),
                left,
                allowed,
                command,
                after,
                replaced,
                drafted);
    }
}
