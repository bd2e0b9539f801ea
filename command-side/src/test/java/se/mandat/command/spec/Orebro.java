package se.mandat.command.spec;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Decision;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Period;
import se.mandat.kernel.Role;
import se.mandat.kernel.organisation.UnitId;

/** Words the specifications share: units of Örebro, its days and periods, and who acts. */
public final class Orebro {
    public static final UnitId KF = new UnitId("kf");
    public static final UnitId KS = new UnitId("ks");
    public static final UnitId BOM = new UnitId("bom");
    public static final UnitId GRUNDSKOLA = new UnitId("grn");
    public static final UnitId GYMNASIUM = new UnitId("gya");

    public static final Period YEAR_2023 = Period.year(2023);
    public static final Period YEAR_2024 = Period.year(2024);
    public static final Period INTERIM_2024 = new Period("2024-P2");

    /** Övergripande strategier och budget 2025, as the council decided it. */
    public static final Decision BUDGET_2025 = new Decision(
            "Kommunfullmäktige",
            new PartialDate("2024-06-11"),
            "§ 124",
            "Ks 607/2023",
            "Övergripande strategier och budget 2025");

    private Orebro() {}

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public static Act on(Decision decision) {
        return by("controller-1", decision);
    }

    public static Act by(String actor) {
        return by(actor, null);
    }

    /** What an import does. */
    public static Act imported() {
        return as(new Actor("importer", Role.IMPORTER, null), null);
    }

    private static Act by(String actor, @Nullable Decision decision) {
        return as(new Actor(actor, Role.CONTROLLER, null), decision);
    }

    private static Act as(Actor actor, @Nullable Decision decision) {
        return new Act(new CommandId("spec-1"), actor, Instant.parse("2025-02-03T08:00:00Z"), null, decision, null);
    }
}
