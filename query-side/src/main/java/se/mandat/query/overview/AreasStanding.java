package se.mandat.query.overview;

import java.util.List;
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
            @Nullable Integer model, String kind, @Nullable String grade, int goals) {
        boolean isMet(ModelsAt models) {
            return grade != null && models.grades(model, kind).getFirst().equals(new Grade(grade));
        }
    }

    /** An area as of one position. */
    public AreaStatus of(At at, AreaRow area) {
        List<Tally> tallies = jdbc.sql("""
                        select g.model, g.kind, stands.grade, count(*)::integer as goals
                        from views.goal g left join lateral (
                            select t.grade from views.standing t where t.municipality = g.municipality and t.key = g.key
                            and t.position <= ? order by t.position desc limit 1) stands on true
                        where g.municipality = ? and g.area = ? and g.position <= ? and g.first group by 1, 2, 3""")
                .params(at.position(), at.municipality().value(), area.area().value(), at.position())
                .query(Tally.class)
                .list();
        ModelsAt models = new ModelsAt(at);
        return new AreaStatus(
                area,
                new Standing(
                        tallies.stream().mapToInt(Tally::goals).sum(),
                        tallies.stream()
                                .filter(tally -> tally.grade() != null)
                                .mapToInt(Tally::goals)
                                .sum(),
                        tallies.stream()
                                .filter(tally -> tally.isMet(models))
                                .mapToInt(Tally::goals)
                                .sum()));
    }
}
