package org.gridmarketing.metering.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.fixtures.CaseRole;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.fixtures.PublishedCases;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published cases whose id begins with IND, according to their role; each carries its source. */
class PublishedIndicatorsTest {
    private static final Rounding TWO = Rounding.halfUp(2);

    static List<PublishedCase> indicators() {
        return PublishedCases.all().stream()
                .filter(published -> published.id().startsWith("IND-"))
                .toList();
    }

    static List<PublishedCase> computed() {
        return indicators().stream()
                .filter(published -> published.role() != CaseRole.EXAM_ARITHMETIC)
                .toList();
    }

    @Test
    void arithmeticOfExaminationsIsLeftOutByName() {
        assertThat(indicators())
                .filteredOn(published -> published.role() == CaseRole.EXAM_ARITHMETIC)
                .extracting(PublishedCase::id)
                .containsExactlyInAnyOrder("IND-04", "IND-06", "IND-08");
        assertThat(computed()).extracting(PublishedCase::id).contains("IND-02", "IND-07");
    }

    @ParameterizedTest
    @MethodSource("computed")
    void publishedFiguresAreReproduced(PublishedCase published) {
        List<Quantity<?>> expected = new ArrayList<>();
        for (String key : published.answer().keySet()) {
            String figure = published.expected(key).orElseThrow();
            expected.add(key.equals("percent") ? Percentage.ofPercent(figure) : Ratio.of(figure));
        }
        assertThat(compute(published)).as(published.source()).isEqualTo(expected);
    }

    private static List<Quantity<?>> compute(PublishedCase published) {
        ObjectRef subject = ObjectRef.of(PublishedCase.class, published.id());
        return switch (published.topic()) {
            case "read_error_rate" ->
                List.of(Rates.ofCounts(
                                IndicatorKind.READING_ERROR,
                                Long.parseLong(given(published, "errors")),
                                Long.parseLong(given(published, "total")),
                                TWO,
                                subject,
                                TraceSink.none())
                        .orElseThrow()
                        .rate());
            case "elasticity" -> elasticities(published, subject);
            default -> throw new AssertionError("no formula for " + published.topic());
        };
    }

    private static List<Quantity<?>> elasticities(PublishedCase published, ObjectRef subject) {
        List<Quantity<?>> coefficients = new ArrayList<>();
        for (int i = 1; published.given("pairs." + i + ".1").isPresent(); i++) {
            Percentage electricity = Percentage.ofPercent(given(published, "pairs." + i + ".1"));
            Percentage product = Percentage.ofPercent(given(published, "pairs." + i + ".2"));
            coefficients.add(Growth.elasticity(electricity, product, TWO, subject, TraceSink.none())
                    .orElseThrow());
        }
        return coefficients;
    }

    private static String given(PublishedCase published, String key) {
        return published.given(key).orElseThrow();
    }
}
