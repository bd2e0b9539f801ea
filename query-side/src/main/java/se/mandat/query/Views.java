package se.mandat.query;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import se.mandat.query.activities.ActivityRow;
import se.mandat.query.activities.ActivityView;
import se.mandat.query.followup.CoverageRow;
import se.mandat.query.followup.CoverageView;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureView;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.FollowupView;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.JudgementView;
import se.mandat.query.followup.RemarkRow;
import se.mandat.query.followup.RemarkView;
import se.mandat.query.followup.WordingRow;
import se.mandat.query.followup.WordingView;
import se.mandat.query.goal.BeneathRow;
import se.mandat.query.goal.BeneathView;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalView;
import se.mandat.query.goal.InvolvementRow;
import se.mandat.query.goal.InvolvementView;
import se.mandat.query.goal.StandingRow;
import se.mandat.query.goal.StandingView;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.goal.TargetView;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.history.HistoryView;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.indicators.IndicatorView;
import se.mandat.query.mandates.AreaRow;
import se.mandat.query.mandates.AreaView;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.mandates.MandateView;
import se.mandat.query.mandates.SuccessionRow;
import se.mandat.query.mandates.SuccessionView;
import se.mandat.query.missions.FactorRow;
import se.mandat.query.missions.FactorView;
import se.mandat.query.missions.MissionRow;
import se.mandat.query.missions.MissionView;
import se.mandat.query.moments.ClockRow;
import se.mandat.query.moments.ClockView;
import se.mandat.query.moments.MomentRow;
import se.mandat.query.moments.MomentView;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.organisation.UnitView;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.periods.PeriodView;
import se.mandat.query.plans.PlanRow;
import se.mandat.query.plans.PlanView;
import se.mandat.query.staffing.HolderRow;
import se.mandat.query.staffing.HolderView;
import se.mandat.query.steering.ModelRow;
import se.mandat.query.steering.ModelView;
import se.mandat.query.view.ViewTable;

/** All views there are. */
public record Views(
        ViewTable<UnitRow> units,
        ViewTable<HolderRow> holders,
        ViewTable<MandateRow> mandates,
        ViewTable<AreaRow> areas,
        ViewTable<SuccessionRow> successions,
        ViewTable<GoalRow> goals,
        ViewTable<InvolvementRow> involvements,
        ViewTable<BeneathRow> beneath,
        ViewTable<StandingRow> standings,
        ViewTable<TargetRow> targets,
        ViewTable<IndicatorRow> indicators,
        ViewTable<PeriodRow> periods,
        ViewTable<FollowupRow> followups,
        ViewTable<FigureRow> figures,
        ViewTable<CoverageRow> coverages,
        ViewTable<JudgementRow> judgements,
        ViewTable<WordingRow> wordings,
        ViewTable<RemarkRow> remarks,
        ViewTable<PlanRow> plans,
        ViewTable<ActivityRow> activities,
        ViewTable<ModelRow> models,
        ViewTable<MissionRow> missions,
        ViewTable<FactorRow> factors,
        ViewTable<HistoryRow> history,
        ViewTable<MomentRow> moments,
        ViewTable<ClockRow> clock) {

    /** The views in one database. */
    public static Views in(JdbcTemplate jdbc) {
        return new Views(
                new ViewTable<>(jdbc, new UnitView()),
                new ViewTable<>(jdbc, new HolderView()),
                new ViewTable<>(jdbc, new MandateView()),
                new ViewTable<>(jdbc, new AreaView()),
                new ViewTable<>(jdbc, new SuccessionView()),
                new ViewTable<>(jdbc, new GoalView()),
                new ViewTable<>(jdbc, new InvolvementView()),
                new ViewTable<>(jdbc, new BeneathView()),
                new ViewTable<>(jdbc, new StandingView()),
                new ViewTable<>(jdbc, new TargetView()),
                new ViewTable<>(jdbc, new IndicatorView()),
                new ViewTable<>(jdbc, new PeriodView()),
                new ViewTable<>(jdbc, new FollowupView()),
                new ViewTable<>(jdbc, new FigureView()),
                new ViewTable<>(jdbc, new CoverageView()),
                new ViewTable<>(jdbc, new JudgementView()),
                new ViewTable<>(jdbc, new WordingView()),
                new ViewTable<>(jdbc, new RemarkView()),
                new ViewTable<>(jdbc, new PlanView()),
                new ViewTable<>(jdbc, new ActivityView()),
                new ViewTable<>(jdbc, new ModelView()),
                new ViewTable<>(jdbc, new MissionView()),
                new ViewTable<>(jdbc, new FactorView()),
                new ViewTable<>(jdbc, new HistoryView()),
                new ViewTable<>(jdbc, new MomentView()),
                new ViewTable<>(jdbc, new ClockView()));
    }

    /** All of them, for whoever writes or checks every view alike. */
    public List<ViewTable<?>> all() {
        return List.of(
                units,
                holders,
                mandates,
                areas,
                successions,
                goals,
                involvements,
                beneath,
                standings,
                targets,
                indicators,
                periods,
                followups,
                figures,
                coverages,
                judgements,
                wordings,
                remarks,
                plans,
                activities,
                models,
                missions,
                factors,
                history,
                moments,
                clock);
    }
}
