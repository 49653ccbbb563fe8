package org.gridmarketing.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.rules.api.OwnerCertainty;
import org.gridmarketing.rules.api.PrintedList;
import org.junit.jupiter.api.Test;

/** The counts are those of the two printed lists: 30 checks 大一 and 100 checks 小七, one owner label and centre a row. */
class PrintedChecksTest {
    private static <K> Map<K, Long> counts(Function<PrintedCheck, K> key) {
        return PrintedChecks.all().stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    @Test
    void bothListsAreComplete() {
        assertThat(PrintedChecks.all()).hasSize(130);
        assertThat(PrintedChecks.all().stream().map(PrintedCheck::id)).doesNotHaveDuplicates();
        assertThat(counts(PrintedCheck::list)).isEqualTo(Map.of(PrintedList.DA_YI, 30L, PrintedList.XIAO_QI, 100L));
    }

    @Test
    void sequencesRunThroughExceptForTheMissingNine() {
        assertThat(sequences(PrintedList.DA_YI))
                .isEqualTo(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(sequences(PrintedList.XIAO_QI))
                .isEqualTo(IntStream.rangeClosed(1, 101)
                        .filter(i -> i != 9)
                        .boxed()
                        .toList());
    }

    private static List<Integer> sequences(PrintedList list) {
        return PrintedChecks.all().stream()
                .filter(check -> check.list() == list)
                .map(PrintedCheck::sequence)
                .toList();
    }

    @Test
    void idsAreListAndItem() {
        assertThat(PrintedChecks.all())
                .allSatisfy(check -> assertThat(check.id().id())
                        .isEqualTo((check.list() == PrintedList.DA_YI ? "D1-" : "X7-") + check.item()));
    }

    @Test
    void ownersAreThoseOfThePrintedLabels() {
        assertThat(counts(PrintedCheck::owners))
                .isEqualTo(Map.of(
                        List.of(BusinessOwner.METERING), 57L,
                        List.of(BusinessOwner.USAGE_INSPECTION), 46L,
                        List.of(BusinessOwner.PRICE_COLLECTION_ACCOUNTS), 18L,
                        List.of(BusinessOwner.CONTRACT), 4L,
                        List.of(BusinessOwner.READING_AND_BILLING), 4L,
                        List.of(BusinessOwner.USAGE_INSPECTION, BusinessOwner.METERING), 1L));
    }

    @Test
    void centresAreThoseOfThePrintedLabels() {
        assertThat(counts(PrintedCheck::centre))
                .isEqualTo(Map.of(
                        Centre.CUSTOMER_SERVICE_CENTRE, 70L, Centre.METERING_CENTRE, 38L, Centre.BILLING_CENTRE, 22L));
    }

    @Test
    void ownersAreOfKnownCertainty() {
        assertThat(counts(PrintedCheck::ownerCertainty))
                .isEqualTo(Map.of(
                        OwnerCertainty.EXACT, 54L,
                        OwnerCertainty.ORDERED, 36L,
                        OwnerCertainty.BLOCK, 16L,
                        OwnerCertainty.AMBIGUOUS, 24L));
    }

    @Test
    void tenChecksRepeatAnEarlierOne() {
        List<PrintedCheck> repeats = PrintedChecks.all().stream()
                .filter(check -> check.sameAs().isPresent())
                .toList();
        assertThat(repeats)
                .hasSize(10)
                .allSatisfy(check -> assertThat(
                                check.sameAs().flatMap(PrintedChecks::find).flatMap(PrintedCheck::sameAs))
                        .isEmpty());
        assertThat(repeats)
                .allSatisfy(check ->
                        assertThat(check.sameAs().flatMap(PrintedChecks::find)).isPresent());
    }

    @Test
    void anUnknownItemIsNotFound() {
        assertThat(PrintedChecks.find(new RuleId("X7-1.10"))).isEmpty();
    }
}
