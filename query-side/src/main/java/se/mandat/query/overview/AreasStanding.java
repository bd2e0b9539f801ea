package se.mandat.query.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.followups.Grade;
import se.mandat.query.At;
import se.mandat.query.mandates.AreaRow;
import se.mandat.query.overview.AreaStatus.Standing;
import se.mandat.query.steering.ModelsAt;

/** Counts how the goals of an area stand, however many they are. */
@Component
public class AreasStanding {
    private final JdbcClient jdbc;

    public AreasStanding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many goals of one kind in one model with one grade, or not judged. */
    private record Tally(
            String area,
            @Nullable Integer model,
            String kind,
            @Nullable String grade,
            int goals) {
        boolean isMet(ModelsAt models) {
            return grade != null && models.grades(model, kind).getFirst().equals(new Grade(grade));
        }
    }

    /** Areas as of one position, in their order. */
    public List<AreaStatus> of(At at, List<AreaRow> areas) {
        String[] ids = areas.stream().map(area -> area.area().value()).toArray(String[]::new);
        Map<String, List<Tally>> tallies = jdbc
                .sql("""
                        select g.area, g.model, g.kind, stands.grade, count(*)::integer as goals
                        from views.goal g left join lateral (
                            select t.grade from views.standing t where t.municipality = g.municipality and t.key = g.key
                            and t.position <= ? order by t.position desc limit 1) stands on true
                        where g.municipality = ? and g.area = any(?) and g.position <= ? and g.first group by 1, 2, 3, 4""")
                .params(at.position(), at.municipality().value(), ids, at.position())
                .query(Tally.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Tally::area));
        ModelsAt models = new ModelsAt(at);
        return areas.stream()
                .map(area -> new AreaStatus(
                        area, standing(tallies.getOrDefault(area.area().value(), List.of()), models)))
                .toList();
    }

    private static Standing standing(List<Tally> tallies, ModelsAt models) {
        return new Standing(
                tallies.stream().mapToInt(Tally::goals).sum(),
                tallies.stream()
                        .filter(tally -> tally.grade() != null)
                        .mapToInt(Tally::goals)
                        .sum(),
                tallies.stream()
                        .filter(tally -> tally.isMet(models))
                        .mapToInt(Tally::goals)
                        .sum());
    }
}
