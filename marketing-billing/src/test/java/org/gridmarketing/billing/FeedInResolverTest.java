package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.billing.input.FeedInTerms;
import org.gridmarketing.billing.input.FeedInUsage;
import org.gridmarketing.billing.input.FeedInUsage.Mode;
import org.gridmarketing.billing.input.FeedInUsage.Subsidy;
import org.gridmarketing.billing.input.FeedInUsage.SubsidyBasis;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.resolve.FeedInResolver;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.SampleKind;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.ReadingTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the points of an archive to the statement of what its generator fed in. */
class FeedInResolverTest {
    private static final Dossier ROOFTOP = SampleDossiers.of(SampleKind.ROOFTOP_PV);

    static final ObjectRef CUSTOMER = ROOFTOP.customer().ref();

    private static FeedInTerms terms(Mode mode) {
        Subsidy subsidy = new Subsidy(
                "national", new Bilingual("国家补贴", "National"), Usages.price("0.42"), SubsidyBasis.GENERATED);
        return new FeedInTerms("G1", mode, Optional.of(Usages.price("0.3749")), List.of(subsidy));
    }

    private static Outcome<FeedInUsage> resolve(Dossier dossier, YearMonth month, Mode mode) {
        return FeedInResolver.resolve(dossier, BillingPeriod.ofMonth(month), BillingPolicy.defaults(), terms(mode));
    }

    static Stream<YearMonth> months() {
        return SampleDossiers.months().stream();
    }

    private static MeteringPoint point(Dossier dossier, MeteringPointPurpose purpose) {
        return dossier.meteringPoints().stream()
                .filter(each -> each.purpose().equals(Recorded.of(purpose)))
                .findFirst()
                .orElseThrow();
    }

    /** By hand: last value less first value, times the multiplier. */
    private static BigDecimal read(MeteringPointPurpose purpose, RegisterKind register, YearMonth month) {
        DossierView view = DossierView.of(ROOFTOP);
        MeterInstallation installation =
                view.installations(point(ROOFTOP, purpose)).get(0);
        ReadingSet set = view.readingSets(installation.meterNo()).stream()
                .filter(each -> each.register().equals(Recorded.of(register)))
                .findFirst()
                .orElseThrow();
        BillingPeriod period = BillingPeriod.ofMonth(month);
        return shown(set, ReadingTime.endOf(period.to()))
                .subtract(shown(set, ReadingTime.endOf(period.from())))
                .multiply(installation
                        .compositeMultiplier()
                        .toOptional()
                        .orElseThrow()
                        .toBigDecimal());
    }

    private static BigDecimal shown(ReadingSet set, ReadingTime at) {
        return set.readings().stream()
                .filter(reading -> reading.at().equals(Recorded.of(at)))
                .map(Reading::value)
                .findFirst()
                .flatMap(Recorded::toOptional)
                .orElseThrow()
                .toBigDecimal();
    }

    /** The rooftop's generation has a gateway; what it feeds in is the reverse register of the meter of settlement. */
    @ParameterizedTest
    @MethodSource("months")
    void aRooftopSellsItsSurplus(YearMonth month) {
        FeedInUsage usage = resolve(ROOFTOP, month, Mode.SELF_USE_WITH_SURPLUS).orElseThrow();
        BigDecimal generated = read(MeteringPointPurpose.GENERATION_GATEWAY, RegisterKind.ACTIVE_TOTAL, month);
        BigDecimal exported = read(MeteringPointPurpose.RETAIL_SETTLEMENT, RegisterKind.REVERSE_ACTIVE_TOTAL, month);
        assertThat(usage.generated().toBigDecimal()).isEqualByComparingTo(generated);
        assertThat(usage.exported().toBigDecimal()).isEqualByComparingTo(exported);
        if (exported.compareTo(generated) <= 0) {
            Yuan total = Billing.feedIn(usage).orElseThrow().bill().total();
            BigDecimal expected = fen(exported, "0.3749").add(fen(generated, "0.42"));
            assertThat(total.toBigDecimal()).isEqualByComparingTo(expected);
        }
    }

    private static BigDecimal fen(BigDecimal energy, String price) {
        return energy.multiply(new BigDecimal(price)).setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private static Dossier with(MeteringPointPurpose purpose) {
        return ROOFTOP.withMeteringPoints(ROOFTOP.meteringPoints().stream()
                .map(each -> each.purpose().equals(Recorded.of(MeteringPointPurpose.GENERATION_GATEWAY))
                        ? each.withPurpose(Recorded.of(purpose))
                        : each)
                .toList());
    }

    static Outcome<ComputedBill> unmeasured() {
        YearMonth month = SampleDossiers.months().get(0);
        return resolve(with(MeteringPointPurpose.FEED_IN_GATEWAY), month, Mode.SELF_USE_WITH_SURPLUS)
                .flatMap(Billing::feedIn);
    }

    /** One gateway for both; and with a gateway for feeding in alone the generation is what was fed in, if all is sold. */
    @Test
    void allIsSold() {
        YearMonth month = SampleDossiers.months().get(0);
        for (MeteringPointPurpose purpose :
                List.of(MeteringPointPurpose.GENERATION_FEED_IN_GATEWAY, MeteringPointPurpose.FEED_IN_GATEWAY)) {
            FeedInUsage usage = resolve(with(purpose), month, Mode.FULL_FEED_IN).orElseThrow();
            assertThat(usage.generated()).isEqualTo(usage.exported());
            assertThat(usage.exported().toBigDecimal())
                    .isEqualByComparingTo(
                            read(MeteringPointPurpose.GENERATION_GATEWAY, RegisterKind.ACTIVE_TOTAL, month));
        }
    }

    @Test
    void everyReasonIsTold() {
        YearMonth month = SampleDossiers.months().get(0);
        assertThat(resolve(with(MeteringPointPurpose.FEED_IN_GATEWAY), month, Mode.SELF_USE_WITH_SURPLUS)
                        .issues())
                .extracting(Issue::code, Issue::attribute)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(BillingIssues.NO_FEED_IN_POINT, "generated"));
        Dossier stopped = ROOFTOP.withMeteringPoints(ROOFTOP.meteringPoints().stream()
                .map(each -> each.withStatus(Recorded.of(MeteringPointStatus.STOPPED)))
                .toList());
        assertThat(resolve(stopped, month, Mode.FULL_FEED_IN).issues())
                .extracting(Issue::code)
                .containsExactly(BillingIssues.NO_FEED_IN_POINT, BillingIssues.NO_FEED_IN_POINT);
        Dossier unread = ROOFTOP.withReadingSets();
        assertThat(resolve(unread, month, Mode.SELF_USE_WITH_SURPLUS).issues())
                .extracting(Issue::code)
                .contains(MeteringIssues.READING_MISSING);
    }
}
