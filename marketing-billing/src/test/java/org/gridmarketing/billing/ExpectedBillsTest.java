package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.fixtures.assertions.MarketingAssertions.assertThatBill;
import static org.gridmarketing.fixtures.assertions.MarketingAssertions.assertThatOutcome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridmarketing.billing.input.FeedInTerms;
import org.gridmarketing.billing.input.FeedInUsage.Mode;
import org.gridmarketing.billing.resolve.FeedInResolver;
import org.gridmarketing.fixtures.ExpectedBill;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.SampleKind;
import org.gridmarketing.fixtures.assertions.GoldenFile;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bills that the fixtures promise of their sample dossiers. They stand there as reviewed files, which only the tests of this module
 * can compare with what is computed.
 */
class ExpectedBillsTest {
    private static final String FOLDER =
            "../marketing-fixtures/src/main/resources/gridmarketing/fixtures/expected-bills/";
    private static final ObjectMapper MAPPER = MarketingJson.newMapper();

    private static Outcome<ComputedBill> outcome(SampleKind kind, YearMonth month) {
        return Billing.bill(SampleDossiers.billingCase(kind, month));
    }

    private static Outcome<ComputedBill> feedIn(YearMonth month) {
        FeedInTerms terms = new FeedInTerms(
                "FX-ROOFTOP-PV-A2", Mode.SELF_USE_WITH_SURPLUS, Optional.of(Usages.price("0.4")), List.of());
        return FeedInResolver.resolve(
                        SampleDossiers.of(SampleKind.ROOFTOP_PV),
                        BillingPeriod.ofMonth(month),
                        BillingPolicy.defaults(),
                        terms)
                .flatMap(Billing::feedIn);
    }

    private static ExpectedBill computed(YearMonth month, Outcome<ComputedBill> outcome) {
        if (outcome.isOk()) {
            return ExpectedBill.of(outcome.orElseThrow().bill());
        }
        List<IssueCode> reasons = outcome.issues().stream()
                .map(Issue::code)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        return new ExpectedBill(month, Optional.empty(), List.of(), reasons);
    }

    /** A line of text for each line of a bill, so that a change is read line by line. */
    private static String written(ExpectedBill bill) throws JsonProcessingException {
        StringBuilder text = new StringBuilder("  {\"month\": ").append(MAPPER.writeValueAsString(bill.month()));
        if (!bill.isBilled()) {
            return text + ", \"lines\": [], \"refusedFor\": " + MAPPER.writeValueAsString(bill.refusedFor()) + "}";
        }
        text.append(", \"total\": ").append(MAPPER.writeValueAsString(bill.total()));
        text.append(", \"refusedFor\": [], \"lines\": [\n");
        for (int i = 0; i < bill.lines().size(); i++) {
            text.append("    ").append(MAPPER.writeValueAsString(bill.lines().get(i)));
            text.append(i == bill.lines().size() - 1 ? "\n" : ",\n");
        }
        return text + "  ]}";
    }

    @ParameterizedTest
    @EnumSource
    void everyMonthComesToWhatWasReviewed(SampleKind kind) {
        GoldenFile.at(FOLDER + kind.id() + ".json").matches(ofAllMonths(month -> outcome(kind, month)));
    }

    private static String ofAllMonths(Function<YearMonth, Outcome<ComputedBill>> outcome) {
        return SampleDossiers.months().stream()
                .map(month -> {
                    try {
                        return written(computed(month, outcome.apply(month)));
                    } catch (JsonProcessingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    @Test
    void whatTheRooftopFeedsInIsPaid() {
        GoldenFile.at(FOLDER + "rooftop-pv-feed-in.json").matches(ofAllMonths(ExpectedBillsTest::feedIn));
    }

    @Test
    @DisabledIfSystemProperty(named = GoldenFile.ACCEPT, matches = "true")
    void theTypedFormOfWhatIsPaidSaysTheSame() {
        for (ExpectedBill expected : SampleDossiers.expectedFeedIn()) {
            assertThatBill(feedIn(expected.month()).orElseThrow().bill())
                    .comesTo(expected)
                    .addsUp();
        }
        assertThat(SampleDossiers.expectedFeedIn())
                .extracting(ExpectedBill::month)
                .containsExactlyElementsOf(SampleDossiers.months());
    }

    @ParameterizedTest
    @EnumSource
    @DisabledIfSystemProperty(named = GoldenFile.ACCEPT, matches = "true")
    void theTypedFormSaysTheSame(SampleKind kind) {
        assertThat(SampleDossiers.expectedBills(kind)).hasSameSizeAs(SampleDossiers.months());
        for (YearMonth month : SampleDossiers.months()) {
            ExpectedBill expected = SampleDossiers.expectedBill(kind, month);
            Outcome<ComputedBill> outcome = outcome(kind, month);
            if (expected.isBilled()) {
                assertThatOutcome(outcome).isOk();
                assertThatBill(outcome.orElseThrow().bill()).comesTo(expected).addsUp();
            } else {
                assertThatOutcome(outcome).isRefusedFor(expected.refusedFor().toArray(IssueCode[]::new));
            }
        }
    }

    @Test
    @DisabledIfSystemProperty(named = GoldenFile.ACCEPT, matches = "true")
    void mostSamplesAreBilled() {
        assertThat(List.of(SampleKind.values()))
                .filteredOn(kind -> SampleDossiers.expectedBills(kind).stream().anyMatch(ExpectedBill::isBilled))
                .hasSizeGreaterThan(15);
    }
}
