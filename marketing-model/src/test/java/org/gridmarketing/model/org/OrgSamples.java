package org.gridmarketing.model.org;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.OrgLevel;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Bilingual;

/** Samples of the value types of this package, full and with everything optional left out. */
public final class OrgSamples {
    static final Bilingual NAME = new Bilingual("抄表员", "Meter reader");
    static final Duty READ = new Duty(DutyAction.READ, DutyObject.METER_READING);
    static final Duty COLLECT = new Duty(DutyAction.COLLECT, DutyObject.CHARGE);

    private OrgSamples() {}

    /**
     * All samples.
     *
     * @return at least one of each type
     */
    public static Stream<Object> all() {
        return Stream.of(
                READ,
                position(List.of(READ), Optional.of(BusinessOwner.READING_AND_BILLING), "a note"),
                position(List.of(), Optional.empty(), ""),
                new Role("PT1a", "PT1", "0301", NAME, Set.of(OrgLevel.STATION), List.of(READ, COLLECT), "twice"),
                new Role("PT1b", "PT1", "0301", NAME, Set.of(OrgLevel.CITY, OrgLevel.PROVINCE), List.of(), ""),
                new Ownership(BusinessOwner.METERING, Centre.METERING_CENTRE, 38),
                row(),
                Assignment.of("P1", "PT0301", "999990101"),
                new Assignment(
                        "P1",
                        "PT0301",
                        "999990101",
                        Optional.of(LocalDate.of(2024, 2, 29)),
                        Optional.of(LocalDate.of(2026, 1, 31))));
    }

    private static Position position(List<Duty> duties, Optional<BusinessOwner> owner, String note) {
        return new Position("0301", NAME, Set.of(OrgLevel.COUNTY, OrgLevel.STATION), duties, owner, note);
    }

    private static SegregationRow row() {
        return new SegregationRow(
                new RuleId("ORG-SOD.SAMPLE"),
                READ,
                COLLECT,
                SegregationScope.ANYWHERE,
                Severity.WARN,
                BusinessOwner.READING_AND_BILLING,
                Centre.BILLING_CENTRE,
                SegregationRow.PRACTICE,
                new Bilingual("钱账分开", "money and books are kept apart"));
    }
}
