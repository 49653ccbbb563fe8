package org.gridmarketing.metering.lineloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.LineOwnership;
import org.gridmarketing.model.code.MeteringPointClass;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.grid.Feeder;
import org.gridmarketing.model.grid.StationArea;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.MountedRegister;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.junit.jupiter.api.Test;

/** Two station areas on a public feeder, and a feeder of a customer's own. */
class ArchiveUnitsTest {
    private static final ObjectRef A1 = ObjectRef.of(StationArea.class, "A1");
    private static final ObjectRef A2 = ObjectRef.of(StationArea.class, "A2");
    private static final ObjectRef F1 = ObjectRef.of(Feeder.class, "F1");
    private static final ObjectRef F2 = ObjectRef.of(Feeder.class, "F2");
    private static final ReferenceTables TABLES = ReferenceTables.builder()
            .addStationAreas(area("A1", "F1"), area("A2", "F1"))
            .addFeeders(feeder("F1", LineOwnership.PUBLIC), feeder("F2", LineOwnership.PRIVATE))
            .build();

    private final List<MeteringPoint> points = new ArrayList<>();
    private final List<MeterInstallation> installations = new ArrayList<>();
    private final List<ReadingSet> readings = new ArrayList<>();

    private static StationArea area(String no, String feederNo) {
        return StationArea.builder().no(no).feederNo(feederNo).build();
    }

    private static Feeder feeder(String no, LineOwnership ownership) {
        return Feeder.builder().no(no).ownership(ownership).build();
    }

    private ArchiveUnitsTest with(String no, MeteringPointPurpose purpose, UnaryOperator<MeteringPoint.Builder> more) {
        points.add(more.apply(MeteringPoint.builder().no(no).purpose(purpose).status(MeteringPointStatus.IN_USE))
                .build());
        return this;
    }

    private ArchiveUnitsTest supplied() {
        return with("gate1", MeteringPointPurpose.STATION_AREA_ASSESSMENT, point -> point.stationAreaNo("A1"))
                .with("gate2", MeteringPointPurpose.STATION_AREA_ASSESSMENT, point -> point.stationAreaNo("A2"))
                .with("head1", MeteringPointPurpose.LINE_ASSESSMENT, point -> point.feederNo("F1"))
                .with("head2", MeteringPointPurpose.LINE_ASSESSMENT, point -> point.feederNo("F2"));
    }

    private ArchiveUnitsTest customer(String no, UnaryOperator<MeteringPoint.Builder> more) {
        return with(no, MeteringPointPurpose.RETAIL_SETTLEMENT, more);
    }

    private ArchiveUnits units() {
        return units(TABLES);
    }

    private ArchiveUnits units(ReferenceTables tables) {
        Dossier dossier = Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder().no("C-1").build())
                .addAllMeteringPoints(points)
                .addAllMeterInstallations(installations)
                .addAllReadingSets(readings)
                .build();
        ArchiveUnits units =
                ArchiveUnits.of(Archive.of(tables, List.of(dossier)), Map.of(A1, Percentage.ofPercent("4.5")));
        for (Issue issue : units.issues()) {
            for (Language language : Language.values()) {
                assertThat(issue.message(language)).doesNotContain("{");
            }
        }
        return units;
    }

    private static UnitMember forward(String no, MemberRole role) {
        return UnitMember.of(MeteredFlow.forward(ObjectRef.of(MeteringPoint.class, no)), role);
    }

    private static UnitMember reverse(String no, MemberRole role) {
        return UnitMember.of(MeteredFlow.reverse(ObjectRef.of(MeteringPoint.class, no)), role);
    }

    private static List<UnitMember> members(ArchiveUnits units, ObjectRef unit) {
        return units.units().stream()
                .filter(each -> each.ref().equals(unit))
                .findFirst()
                .orElseThrow()
                .members();
    }

    private static List<IssueCode> codes(ArchiveUnits units) {
        return units.issues().stream().map(Issue::code).toList();
    }

    @Test
    void areasAndLinesFindTheirMembers() {
        supplied()
                .customer("house", point -> point.stationAreaNo("A1").feederNo("F1"))
                .customer("shop", point -> point.stationAreaNo("A2"))
                .customer("factory", point -> point.feederNo("F1"))
                .customer("steel", point -> point.feederNo("F2"));
        ArchiveUnits units = units();
        assertThat(units.issues()).isEmpty();
        assertThat(units.units()).extracting(AssessmentUnit::ref).containsExactly(A1, A2, F1, F2);
        assertThat(units.units())
                .extracting(AssessmentUnit::dimension)
                .containsExactly(
                        LossDimension.STATION_AREA, LossDimension.STATION_AREA, LossDimension.LINE, LossDimension.LINE);
        assertThat(units.units().get(0).target()).contains(Percentage.ofPercent("4.5"));
        assertThat(units.units().get(1).target()).isEmpty();
        assertThat(members(units, A1))
                .containsExactly(forward("gate1", MemberRole.PURCHASED), forward("house", MemberRole.SOLD));
        assertThat(members(units, F1))
                .containsExactly(
                        forward("gate1", MemberRole.SOLD),
                        forward("gate2", MemberRole.SOLD),
                        forward("head1", MemberRole.PURCHASED),
                        forward("factory", MemberRole.SOLD));
        assertThat(members(units, F2))
                .containsExactly(
                        forward("head2", MemberRole.PURCHASED),
                        UnitMember.lossless(MeteredFlow.forward(ObjectRef.of(MeteringPoint.class, "steel"))));
    }

    /** Whether a point has a second flow is said by the registers that are mounted there or read. */
    @Test
    void aReverseRegisterIsAFlowOfItsOwn() {
        supplied()
                .customer("roof", point -> point.stationAreaNo("A1"))
                .with("plant", MeteringPointPurpose.FEED_IN_GATEWAY, point -> point.feederNo("F1"));
        installations.add(MeterInstallation.builder()
                .no("I-1")
                .meterNo("M-1")
                .meteringPointNo("roof")
                .addRegisters(MountedRegister.builder()
                        .register(RegisterKind.REVERSE_ACTIVE_TOTAL)
                        .build())
                .build());
        installations.add(MeterInstallation.builder()
                .no("I-2")
                .meterNo("M-2")
                .meteringPointNo("gate1")
                .build());
        readings.add(ReadingSet.builder()
                .meterNo("M-2")
                .register(RegisterKind.REVERSE_ACTIVE_TOTAL)
                .build());
        ArchiveUnits units = units();
        assertThat(units.issues()).isEmpty();
        assertThat(members(units, A1))
                .containsExactly(
                        forward("gate1", MemberRole.PURCHASED),
                        reverse("gate1", MemberRole.OUTPUT),
                        forward("roof", MemberRole.SOLD),
                        reverse("roof", MemberRole.FEED_IN));
        assertThat(members(units, F1))
                .contains(
                        forward("gate1", MemberRole.SOLD),
                        reverse("gate1", MemberRole.PURCHASED),
                        reverse("plant", MemberRole.FEED_IN))
                .doesNotContain(forward("plant", MemberRole.SOLD));
    }

    @Test
    void whatIsContainedInAParentOrNoMemberIsLeftOut() {
        supplied()
                .customer("main", point -> point.stationAreaNo("A1"))
                .customer("sub", point -> point.parentNo("main").deductedFromParent(YesNo.YES))
                .customer(
                        "beside",
                        point -> point.stationAreaNo("A1").parentNo("main").deductedFromParent(YesNo.NO))
                .with("city", MeteringPointPurpose.CITY_GATEWAY, point -> point.feederNo("F1"));
        points.add(MeteringPoint.builder()
                .no("gone")
                .purpose(MeteringPointPurpose.RETAIL_SETTLEMENT)
                .status(MeteringPointStatus.WITHDRAWN)
                .build());
        ArchiveUnits units = units();
        assertThat(units.issues()).isEmpty();
        assertThat(units.outside()).extracting(ObjectRef::key).containsExactly("city", "gone");
        assertThat(members(units, A1))
                .containsExactly(
                        forward("gate1", MemberRole.PURCHASED),
                        forward("main", MemberRole.SOLD),
                        forward("beside", MemberRole.SOLD));
    }

    @Test
    void whatCannotBeAssignedIsToldAndNeverGuessed() {
        supplied()
                .customer("nowhere", point -> point)
                .customer("dangling", point -> point.stationAreaNo("A9"))
                .customer("garbled", point -> point.feederNo(Recorded.unreadable("??", UnreadableReason.MALFORMED)))
                .with("gate?", MeteringPointPurpose.STATION_AREA_ASSESSMENT, point -> point);
        points.add(MeteringPoint.builder().no("what?").stationAreaNo("A1").build());
        points.add(MeteringPoint.builder()
                .no("byClass")
                .pointClass(MeteringPointClass.CUSTOMER)
                .stationAreaNo("A2")
                .build());
        ArchiveUnits units = units();
        assertThat(codes(units))
                .containsExactly(
                        MeteringIssues.LINE_LOSS_UNASSIGNED,
                        MeteringIssues.LINE_LOSS_UNIT_UNKNOWN,
                        MeteringIssues.VALUE_UNREADABLE,
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.LINE_LOSS_ROLE_UNKNOWN);
        assertThat(units.issues())
                .extracting(issue -> issue.subject().key())
                .containsExactly("nowhere", "dangling", "garbled", "gate?", "what?");
        assertThat(members(units, A2)).contains(forward("byClass", MemberRole.SOLD));
    }

    /** A1 has a doubtful member, A2 no supply point and so spoils its line, F2 no supply point. */
    @Test
    void aUnitThatWouldBeWrongIsNotMade() {
        with("gate1", MeteringPointPurpose.STATION_AREA_ASSESSMENT, point -> point.stationAreaNo("A1"))
                .with("head1", MeteringPointPurpose.LINE_ASSESSMENT, point -> point.feederNo("F1"))
                .customer("sub", point -> point.stationAreaNo("A1").parentNo("main"))
                .customer("shop", point -> point.stationAreaNo("A2"));
        ArchiveUnits units = units();
        assertThat(units.units()).isEmpty();
        assertThat(codes(units))
                .containsExactly(
                        MeteringIssues.LINE_LOSS_MEMBER_DOUBTFUL,
                        MeteringIssues.LINE_LOSS_AREA_NOT_METERED,
                        MeteringIssues.LINE_LOSS_NO_SUPPLY_POINT,
                        MeteringIssues.LINE_LOSS_NO_SUPPLY_POINT);
        assertThat(units.issues()).extracting(Issue::subject).endsWith(F1, A2, F2);
        assertThat(units.issues().get(1).message(Language.ZH)).contains("台区 A2").doesNotContain("StationArea");
    }

    @Test
    void tablesThatContradictThemselvesAreTold() {
        ReferenceTables tables = TABLES.withStationAreas(
                area("A1", "F1"),
                area("A1", "F2"),
                StationArea.builder().no("A2").build());
        supplied();
        ArchiveUnits units = units(tables);
        assertThat(codes(units))
                .containsExactly(MeteringIssues.LINE_LOSS_UNIT_TWICE, MeteringIssues.LINE_LOSS_AREA_WITHOUT_LINE);
        assertThat(units.units()).extracting(AssessmentUnit::ref).containsExactly(A2, F1, F2);
    }

    /** The archive is a stream that can be read once, and it is closed. */
    @Test
    void theArchiveIsReadOnce() {
        supplied();
        Dossier dossier = Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder().no("C-1").build())
                .addAllMeteringPoints(points)
                .build();
        List<String> events = new ArrayList<>();
        Archive archive = new Archive() {
            @Override
            public ReferenceTables tables() {
                return TABLES;
            }

            @Override
            public Stream<Dossier> dossiers() {
                events.add("opened");
                return Stream.of(dossier).onClose(() -> events.add("closed"));
            }
        };
        assertThat(ArchiveUnits.of(archive, Map.of()).units()).hasSize(4);
        assertThat(events).containsExactly("opened", "closed");
    }
}
