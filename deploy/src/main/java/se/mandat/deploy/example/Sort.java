package se.mandat.deploy.example;

import java.util.List;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.organisation.UnitType;

/** What a unit of the example does, and by what it is measured. */
enum Sort {
    COUNCIL(UnitType.COUNCIL),
    BOARD(UnitType.EXECUTIVE_BOARD),
    COMMITTEE(UnitType.COMMITTEE),
    PRESCHOOL(UnitType.UNIT),
    SCHOOL(UnitType.UNIT),
    CARE(UnitType.UNIT),
    CULTURE(UnitType.UNIT),
    COMPANY(UnitType.COMPANY);

    final UnitType type;

    Sort(UnitType type) {
        this.type = type;
    }

    /** What it reports each year, what its goals are about first. */
    List<Measure> measures() {
        return switch (this) {
            case COUNCIL, COMPANY -> List.of(Measure.RESULT);
            case BOARD, COMMITTEE -> List.of(Measure.ABSENCE);
            case PRESCHOOL -> List.of(Measure.CONTENT, Measure.CHILDREN, Measure.ABSENCE);
            case SCHOOL -> List.of(Measure.RESULTS, Measure.CONTENT, Measure.CHILDREN);
            case CARE -> List.of(Measure.ABSENCE, Measure.CARED);
            case CULTURE -> List.of(Measure.VISITS, Measure.ABSENCE);
        };
    }

    /** What its goals are measured by. */
    Measure aim() {
        return measures().getFirst();
    }

    /** Which way its goals are held against their targets. */
    Comparison comparison() {
        return aim() == Measure.ABSENCE ? Comparison.AT_MOST : Comparison.AT_LEAST;
    }

    /** Whether it is a body that reports during the year too. */
    boolean isBody() {
        return this == COUNCIL || this == BOARD || this == COMMITTEE;
    }
}
