package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridmarketing.billing.input.FeedInTerms;
import org.gridmarketing.billing.input.FeedInUsage;
import org.gridmarketing.billing.input.FeedInUsage.Mode;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.resolve.FeedInResolver;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.SampleKind;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;

/** Which register of a gateway is what was fed in: the one that the customer is not billed by. */
class FeedInGatewayTest {
    static final List<IssueCode> CODES = List.of(
            BillingIssues.GATEWAY_REGISTER_OPEN,
            BillingIssues.GATEWAY_REGISTER_BILLED,
            BillingIssues.UNKNOWN_GATEWAY,
            BillingIssues.GENERATION_NOT_APART,
            BillingIssues.GATEWAYS_OVERLAP);

    private static final Dossier ROOFTOP = SampleDossiers.of(SampleKind.ROOFTOP_PV);
    private static final YearMonth MONTH = SampleDossiers.months().get(0);
    private static final MeteringPoint SETTLED = point(MeteringPointPurpose.RETAIL_SETTLEMENT);
    private static final MeteringPoint GENERATOR = point(MeteringPointPurpose.GENERATION_GATEWAY);
    private static final String GATEWAY = "FX-GATEWAY";

    private static MeteringPoint point(MeteringPointPurpose purpose) {
        return ROOFTOP.meteringPoints().stream()
                .filter(each -> each.purpose().equals(Recorded.of(purpose)))
                .findFirst()
                .orElseThrow();
    }

    private static MeterInstallation installation(MeteringPoint point) {
        return DossierView.of(ROOFTOP).installations(point).get(0);
    }

    private static String meter(MeteringPoint point) {
        return installation(point).meterNo().toOptional().orElseThrow();
    }

    /** A gateway beside the points of the rooftop, by the meter of one of them: two installations of one meter. */
    private static Dossier withGateway(MeteringPointPurpose purpose, MeteringPoint whoseMeter) {
        MeteringPoint gateway = GENERATOR.withNo(GATEWAY).withPurpose(Recorded.of(purpose));
        MeterInstallation second =
                installation(whoseMeter).withNo("FX-GATEWAY-I").withMeteringPointNo(Recorded.of(GATEWAY));
        return ROOFTOP.withMeteringPoints(added(ROOFTOP.meteringPoints(), gateway))
                .withMeterInstallations(added(ROOFTOP.meterInstallations(), second));
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    private static Dossier without(Dossier dossier, MeteringPointPurpose purpose) {
        return dossier.withMeteringPoints(dossier.meteringPoints().stream()
                .filter(each -> !each.purpose().equals(Recorded.of(purpose)))
                .toList());
    }

    private static Dossier readings(Dossier dossier, UnaryOperator<ReadingSet> change) {
        return dossier.withReadingSets(
                dossier.readingSets().stream().map(change).toList());
    }

    /** What the generator's meter read forward is read backwards, as where it is wired towards the grid. */
    private static Dossier reversed(Dossier dossier) {
        return readings(
                dossier,
                set -> isForwardOf(set, meter(GENERATOR))
                        ? set.withRegister(Recorded.of(RegisterKind.REVERSE_ACTIVE_TOTAL))
                        : set);
    }

    private static boolean isForwardOf(ReadingSet set, String meter) {
        return set.meterNo().equals(Recorded.of(meter))
                && set.register().equals(Recorded.of(RegisterKind.ACTIVE_TOTAL));
    }

    /** Both registers of the generator's meter move alike. */
    private static Dossier bothWays(Dossier dossier) {
        ReadingSet forward = dossier.readingSets().stream()
                .filter(set -> isForwardOf(set, meter(GENERATOR)))
                .findFirst()
                .orElseThrow();
        ReadingSet reverse = forward.withRegister(Recorded.of(RegisterKind.REVERSE_ACTIVE_TOTAL));
        return dossier.withReadingSets(added(dossier.readingSets(), reverse));
    }

    private static Outcome<FeedInUsage> resolve(Dossier dossier, Mode mode, Map<String, RegisterKind> registers) {
        FeedInTerms terms = new FeedInTerms("G1", mode, Optional.of(Usages.price("0.3749")), List.of(), registers);
        return FeedInResolver.resolve(dossier, BillingPeriod.ofMonth(MONTH), BillingPolicy.defaults(), terms);
    }

    private static FeedInUsage resolved(Dossier dossier, Mode mode) {
        return resolve(dossier, mode, Map.of()).orElseThrow();
    }

    private static FeedInUsage rooftop() {
        return resolved(ROOFTOP, Mode.SELF_USE_WITH_SURPLUS);
    }

    private static void assertRefused(Outcome<FeedInUsage> outcome, IssueCode code, ObjectRef subject) {
        assertThat(outcome.issues())
                .extracting(Issue::code, Issue::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, subject));
        assertThat(outcome.issues().get(0).message(Language.ZH)).doesNotContain("{");
        assertThat(outcome.issues().get(0).message(Language.EN)).doesNotContain("{");
    }

    @Test
    void aGatewayByTheMeterOfSettlementCountsBackwards() {
        Dossier shared = withGateway(MeteringPointPurpose.FEED_IN_GATEWAY, SETTLED);
        FeedInUsage usage = resolved(shared, Mode.SELF_USE_WITH_SURPLUS);
        assertThat(usage.exported()).isEqualTo(rooftop().exported());
        assertThat(usage.generated()).isEqualTo(rooftop().generated());
        assertThat(usage.exported()).isNotEqualTo(usage.generated());
    }

    @Test
    void allThatOneTwoWayMeterCountsBackwardsIsGeneratedWhereAllIsSold() {
        for (MeteringPointPurpose purpose :
                List.of(MeteringPointPurpose.FEED_IN_GATEWAY, MeteringPointPurpose.GENERATION_FEED_IN_GATEWAY)) {
            Dossier shared = without(withGateway(purpose, SETTLED), MeteringPointPurpose.GENERATION_GATEWAY);
            FeedInUsage usage = resolved(shared, Mode.FULL_FEED_IN);
            assertThat(usage.exported()).isEqualTo(rooftop().exported());
            assertThat(usage.generated()).isEqualTo(usage.exported());
        }
    }

    /** A meter of settlement without a reverse register cannot count what is fed in, and its forward register is never taken for it. */
    @Test
    void aMeterOfSettlementWithoutAReverseRegisterIsRefused() {
        Dossier shared = withGateway(MeteringPointPurpose.FEED_IN_GATEWAY, SETTLED);
        Dossier unread = shared.withReadingSets(shared.readingSets().stream()
                .filter(set -> !set.register().equals(Recorded.of(RegisterKind.REVERSE_ACTIVE_TOTAL)))
                .toList());
        assertThat(resolve(unread, Mode.SELF_USE_WITH_SURPLUS, Map.of()).isOk()).isFalse();
    }

    @Test
    void aGatewayThatIsReadBackwardsOnlyCountsSo() {
        Dossier backwards = reversed(without(
                withGateway(MeteringPointPurpose.GENERATION_FEED_IN_GATEWAY, GENERATOR),
                MeteringPointPurpose.GENERATION_GATEWAY));
        assertThat(resolved(backwards, Mode.FULL_FEED_IN).exported())
                .isEqualTo(rooftop().generated());
    }

    @Test
    void whereBothRegistersMovedTheTermsSayWhich() {
        Dossier both = bothWays(ROOFTOP);
        assertRefused(
                resolve(both, Mode.SELF_USE_WITH_SURPLUS, Map.of()),
                BillingIssues.GATEWAY_REGISTER_OPEN,
                GENERATOR.ref());
        for (RegisterKind register : List.of(RegisterKind.ACTIVE_TOTAL, RegisterKind.REVERSE_ACTIVE_TOTAL)) {
            assertThat(resolve(both, Mode.SELF_USE_WITH_SURPLUS, Map.of(GENERATOR.no(), register))
                            .orElseThrow())
                    .isEqualTo(rooftop());
        }
    }

    @Test
    void aReverseRegisterThatStoodStillContradictsNothing() {
        Dossier still = readings(
                bothWays(ROOFTOP),
                set -> set.register().equals(Recorded.of(RegisterKind.REVERSE_ACTIVE_TOTAL))
                                && set.meterNo().equals(Recorded.of(meter(GENERATOR)))
                        ? set.withReadings(set.readings().stream()
                                .map(reading ->
                                        reading.withValue(set.readings().get(0).value()))
                                .toList())
                        : set);
        assertThat(resolved(still, Mode.SELF_USE_WITH_SURPLUS)).isEqualTo(rooftop());
    }

    @Test
    void theForwardRegisterOfAMeterOfSettlementIsNeverWhatWasFedIn() {
        Dossier shared = withGateway(MeteringPointPurpose.FEED_IN_GATEWAY, SETTLED);
        ObjectRef gateway = ObjectRef.of(MeteringPoint.class, GATEWAY);
        assertRefused(
                resolve(shared, Mode.SELF_USE_WITH_SURPLUS, Map.of(GATEWAY, RegisterKind.ACTIVE_TOTAL)),
                BillingIssues.GATEWAY_REGISTER_BILLED,
                gateway);
        assertThat(resolve(shared, Mode.SELF_USE_WITH_SURPLUS, Map.of(GATEWAY, RegisterKind.REVERSE_ACTIVE_TOTAL))
                        .orElseThrow())
                .isEqualTo(rooftop());
    }

    @Test
    void selfUseCannotBeToldByTheMeterOfSettlementAlone() {
        Dossier shared = without(
                withGateway(MeteringPointPurpose.GENERATION_FEED_IN_GATEWAY, SETTLED),
                MeteringPointPurpose.GENERATION_GATEWAY);
        assertRefused(
                resolve(shared, Mode.SELF_USE_WITH_SURPLUS, Map.of()),
                BillingIssues.GENERATION_NOT_APART,
                ObjectRef.of(MeteringPoint.class, GATEWAY));
    }

    @Test
    void aRegisterIsNamedForAGateway() {
        assertRefused(
                resolve(ROOFTOP, Mode.SELF_USE_WITH_SURPLUS, Map.of("P9", RegisterKind.ACTIVE_TOTAL)),
                BillingIssues.UNKNOWN_GATEWAY,
                ROOFTOP.customer().ref());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> resolve(ROOFTOP, Mode.FULL_FEED_IN, Map.of(GENERATOR.no(), RegisterKind.REACTIVE_TOTAL)));
    }

    @Test
    void oneMeterOfTwoGatewaysIsNotCountedTwice() {
        assertRefused(
                resolve(
                        withGateway(MeteringPointPurpose.GENERATION_GATEWAY, GENERATOR),
                        Mode.SELF_USE_WITH_SURPLUS,
                        Map.of()),
                BillingIssues.METER_SHARED,
                ObjectRef.of(Meter.class, meter(GENERATOR)));
    }

    /** The energy of a generation feed-in gateway is never added to that of another gateway, unless one contains the other. */
    @Test
    void aGenerationFeedInGatewayIsNotCountedBesideAnother() {
        Dossier both = withGateway(MeteringPointPurpose.GENERATION_FEED_IN_GATEWAY, SETTLED);
        assertRefused(
                resolve(both, Mode.FULL_FEED_IN, Map.of()),
                BillingIssues.GATEWAYS_OVERLAP,
                ObjectRef.of(MeteringPoint.class, GATEWAY));
        Dossier within = both.withMeteringPoints(both.meteringPoints().stream()
                .map(each -> each.no().equals(GATEWAY) ? each.withParentNo(Recorded.of(GENERATOR.no())) : each)
                .toList());
        FeedInUsage usage = resolved(within, Mode.FULL_FEED_IN);
        assertThat(usage.generated()).isEqualTo(rooftop().generated());
        assertThat(usage.exported()).isEqualTo(rooftop().exported());
        Dossier fedIn = withGateway(MeteringPointPurpose.FEED_IN_GATEWAY, SETTLED);
        Dossier twice = fedIn.withMeteringPoints(fedIn.meteringPoints().stream()
                .map(each -> each.equals(GENERATOR)
                        ? each.withPurpose(Recorded.of(MeteringPointPurpose.GENERATION_FEED_IN_GATEWAY))
                        : each)
                .toList());
        assertRefused(resolve(twice, Mode.FULL_FEED_IN, Map.of()), BillingIssues.GATEWAYS_OVERLAP, GENERATOR.ref());
    }

    @Test
    void aGatewayWhosePurposeCannotBeReadIsNotPassedOver() {
        Dossier unreadable = ROOFTOP.withMeteringPoints(ROOFTOP.meteringPoints().stream()
                .map(each -> each.equals(GENERATOR)
                        ? each.withPurpose(Recorded.unreadable("99", UnreadableReason.UNKNOWN_CODE))
                        : each)
                .toList());
        assertRefused(
                resolve(unreadable, Mode.SELF_USE_WITH_SURPLUS, Map.of()), BillingIssues.UNKNOWN_CODE, GENERATOR.ref());
    }
}
