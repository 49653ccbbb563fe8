package org.gridmarketing.model.trace;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Trace step (计算步骤): what a line of a derivation does, held once for all bills. Its formula stands in the bundle that the
 * first part of the id names.
 *
 * @param id its key (步骤标识), for example {@code METERING.REGISTER_ENERGY}
 * @param bases the legal basis (政策依据), which may be marked unverified; of several editions where it names no days yet
 */
public record TraceStep(
        String id, @JsonSetter(nulls = Nulls.AS_EMPTY) List<LegalBasis> bases) {
    /**
     * Keeps the list unchangeable.
     *
     * @param id for example {@code METERING.REGISTER_ENERGY}
     * @param bases the legal basis, which may be marked unverified
     */
    public TraceStep {
        bases = List.copyOf(bases);
    }

    /**
     * A step.
     *
     * @param id for example {@code METERING.REGISTER_ENERGY}
     * @param bases the legal basis
     * @return the step
     */
    public static TraceStep of(String id, LegalBasis... bases) {
        return new TraceStep(id, List.of(bases));
    }

    /**
     * A step.
     *
     * @param id for example {@code METERING.REGISTER_ENERGY}
     * @param bases the legal basis
     * @return the step
     */
    public static TraceStep of(String id, List<LegalBasis> bases) {
        return new TraceStep(id, bases);
    }

    /**
     * This step as it is told of some days.
     *
     * @param days the days that are billed
     * @return the step with the legal basis that is in force on one of them
     */
    public TraceStep during(BillingPeriod days) {
        return bases.stream().allMatch(basis -> basis.isInForce(days))
                ? this
                : new TraceStep(
                        id,
                        bases.stream().filter(basis -> basis.isInForce(days)).toList());
    }

    /**
     * This step with a further legal basis, such as the price table that a price was taken from.
     *
     * @param more added behind the step's own
     * @return the step
     */
    public TraceStep withBases(List<LegalBasis> more) {
        return new TraceStep(
                id, Stream.concat(bases.stream(), more.stream()).distinct().toList());
    }

    /**
     * The formula with its symbols.
     *
     * @param language of the words in it
     * @return for example {@code W = (R1 − R0) × B}
     */
    public String formula(Language language) {
        return Messages.text(id, Args.none(), language);
    }
}
