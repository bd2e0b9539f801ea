package se.mandat.query.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.GroupId;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.followups.SectionKind;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.StatutoryInterim;
import se.mandat.kernel.steering.AskedText;
import se.mandat.query.At;
import se.mandat.query.followup.FollowupContent.Figure;
import se.mandat.query.followup.FollowupContent.Judged;
import se.mandat.query.followup.JudgementRow.Kind;
import se.mandat.query.followup.ReportWords.Asked;
import se.mandat.query.followup.ReportWords.Part;
import se.mandat.query.followup.ReportWords.Remark;
import se.mandat.query.followup.ReportWords.Text;
import se.mandat.query.followup.ReportWords.Unchanged;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/**
 * Gathers what a report says in words.
 *
 * @param shown where the version shown is read
 * @param before the period the unit last reported
 */
record WordsReading(
        Visit visit,
        At shown,
        UnitId unit,
        Period reporting,
        @Nullable Period before) {

    ReportWords words(
            @Nullable FollowupRow row, List<Figure> figures, List<Judged> judged, List<JudgementRow> lastJudgements) {
        List<Asked> asked = asked(judged, figures);
        List<Text> texts = texts(asked);
        List<String> written = texts.stream().map(text -> text.row().name()).toList();
        return new ReportWords(
                parts(row, figures, judged, texts),
                texts,
                asked.stream().filter(one -> !written.contains(one.key())).toList(),
                remarks(),
                unchanged(judged, lastJudgements));
    }

    /** What the steering model of the period asks for in words: of the unit, and of each goal and factor judged. */
    private List<Asked> asked(List<Judged> judged, List<Figure> figures) {
        Stream<AskedText> texts =
                new ModelsAt(shown).on(reporting.to()).stream().flatMap(row -> row.model().texts().stream());
        return Stream.concat(texts, obstacle(figures))
                .flatMap(text -> switch (text.about()) {
                    case UNIT -> Stream.of(new Asked(text.key(), text, null));
                    case GOAL -> about(text, Kind.GOAL, judged);
                    case QUALITY -> about(text, Kind.QUALITY, judged);
                })
                .toList();
    }

    /** Why something is not compared, where the law wants it compared and it is not (domain rule 10). */
    private Stream<AskedText> obstacle(List<Figure> figures) {
        boolean statutory = shown.period(reporting).map(PeriodRow::statutory).orElse(false);
        if (!statutory) {
            return Stream.empty();
        }
        boolean alone = figures.stream()
                .map(Figure::row)
                .filter(row ->
                        row.kind() == FigureRow.Kind.OUTCOME && row.about().year() == reporting.year())
                .anyMatch(row -> !isCompared(row, figures));
        boolean written = new ReportAt(shown, unit, reporting)
                .texts().stream().anyMatch(text -> text.name().equals(StatutoryInterim.OBSTACLE.key()));
        return alone || written ? Stream.of(StatutoryInterim.OBSTACLE) : Stream.empty();
    }

    private boolean isCompared(FigureRow row, List<Figure> figures) {
        Period earlier = row.about().yearBefore();
        return Stream.concat(
                        figures.stream().map(Figure::row),
                        shown.figures(unit, reporting.yearBefore()).stream().map(Version::row))
                .filter(other -> other.kind() == FigureRow.Kind.OUTCOME)
                .anyMatch(other -> other.indicator().equals(row.indicator())
                        && other.about().equals(earlier));
    }

    private Stream<Asked> about(AskedText text, Kind kind, List<Judged> judged) {
        return judged.stream()
                .map(Judged::row)
                .filter(row -> row.kind() == kind)
                .map(row -> new Asked(text.keyOf(row.subject()), text, title(of(row), row.title())));
    }

    private List<Text> texts(List<Asked> asked) {
        List<WordingRow> last = before == null ? List.of() : new ReportAt(shown, unit, before).texts();
        return new ReportAt(shown, unit, reporting)
                .written().stream()
                        .map(text -> new Text(
                                text.row(),
                                visit.at().event(text.position()),
                                last.stream()
                                        .filter(old ->
                                                old.name().equals(text.row().name()))
                                        .findFirst(),
                                asked.stream()
                                        .filter(one ->
                                                one.key().equals(text.row().name()))
                                        .findFirst()))
                        .toList();
    }

    private List<Remark> remarks() {
        return new ReportAt(visit.at(), unit, reporting)
                .remarks().stream()
                        .map(version -> new Remark(
                                version.row(),
                                version.row().section() == null
                                        ? null
                                        : title(version.row().section(), null),
                                visit.at().event(version.position())))
                        .toList();
    }

    private List<Part> parts(@Nullable FollowupRow row, List<Figure> figures, List<Judged> judged, List<Text> texts) {
        Map<Section, String> titles = new LinkedHashMap<>();
        for (Judged one : judged) {
            Section section = of(one.row());
            titles.put(section, title(section, one.row().title()));
        }
        for (Figure figure : figures) {
            Section section = Section.of(figure.row().indicator());
            titles.put(section, title(section, null));
        }
        if (!texts.isEmpty()) {
            titles.put(Section.TEXTS, title(Section.TEXTS, null));
        }
        List<Part> parts = new ArrayList<>();
        titles.forEach(
                (section, title) -> parts.add(new Part(section, title, row == null ? null : row.readyAt(section))));
        return parts.stream()
                .sorted(Comparator.comparing(part -> part.section().kind()))
                .toList();
    }

    private List<Unchanged> unchanged(List<Judged> judged, List<JudgementRow> lastJudgements) {
        Period earlier = before;
        if (earlier == null) {
            return List.of();
        }
        Set<Section> done = judged.stream().map(one -> of(one.row())).collect(Collectors.toSet());
        return lastJudgements.stream()
                .filter(last -> last.kind() != Kind.GROUP && !done.contains(of(last)))
                .filter(last -> last.kind() != Kind.GOAL || isInForce(last))
                .map(last -> new Unchanged(of(last), title(of(last), last.title()), earlier, last))
                .toList();
    }

    private boolean isInForce(JudgementRow judgement) {
        return shown.goal(new GoalId(judgement.subject()))
                .map(goal -> goal.isInForceDuring(reporting))
                .orElse(false);
    }

    private static Section of(JudgementRow row) {
        return switch (row.kind()) {
            case GOAL -> new Section(SectionKind.GOAL, row.subject());
            case QUALITY -> new Section(SectionKind.QUALITY, row.subject());
            case GROUP -> Section.of(new GroupId(row.subject()));
        };
    }

    private String title(Section section, @Nullable String own) {
        Names names = new Names(shown);
        Texts words = visit.texts();
        return switch (section.kind()) {
            case GOAL, COVERAGE -> names.goal(new GoalId(section.subject()));
            case FIGURE -> names.indicator(new IndicatorId(section.subject()));
            case QUALITY ->
                section.subject().isEmpty() ? words.get("fup.quality") : names.factor(unit, section.subject());
            case GROUP -> own == null ? section.subject() : own;
            case TEXTS -> words.get("fup.texts");
        };
    }
}
