package org.gridmarketing.metering.verification;

import java.math.BigDecimal;
import java.util.Optional;
import org.gridmarketing.model.code.Confidence;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.legal.MeteringCodeEdition;
import org.gridmarketing.model.quantity.Ratio;

/**
 * Criterion of a class (分类标准): a row of {@code metering-classes.tsv}.
 *
 * @param edition the edition
 * @param deviceClass the class
 * @param object what is measured
 * @param measure by what it is classed
 * @param atLeast the lowest number of the measure's unit, included; 0 where nothing is asked
 * @param confidence how sure the row is
 * @param source where it was read
 * @param note what is doubtful; may be empty
 */
public record ClassCriterion(
        MeteringCodeEdition edition,
        MeteringDeviceClass deviceClass,
        MeasuredObject object,
        ClassMeasure measure,
        Ratio atLeast,
        Confidence confidence,
        String source,
        String note) {

    /** Whether it holds; empty where the fact is not known. */
    Optional<Boolean> holds(MeteringFacts facts) {
        BigDecimal limit = atLeast.toBigDecimal();
        return measure.of(facts).map(value -> value.compareTo(limit) >= 0);
    }
}
