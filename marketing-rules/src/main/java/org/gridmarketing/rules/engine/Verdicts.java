package org.gridmarketing.rules.engine;

import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.QuickVerdict;

/**
 * What up to sixteen rules say of one subject, in one number: four bits for each rule, by its place. Zero says that it passed, the
 * following say why it does not apply, {@link #CLOSER} and {@link #TEST} that somebody has to look closer.
 */
final class Verdicts {
    /** How many rules a number has room for. */
    static final int MOST = 16;

    /** The rule has to be asked itself. */
    static final long CLOSER = 8;

    /** The gate lets through; it is the test that has to be asked. */
    static final long TEST = 9;

    private static final int BITS = 4;
    private static final long MASK = 0xF;
    private static final long ANY_CLOSER = 0x8888_8888_8888_8888L;
    private static final Inapplicability[] REASONS = Inapplicability.values();

    private Verdicts() {}

    /** What a gate that stops says of the rules behind it. */
    static long of(RuleOutcome stop) {
        return stop instanceof RuleOutcome.NotApplicable stopped
                ? 1L + stopped.reason().ordinal()
                : CLOSER;
    }

    static long of(QuickVerdict quick) {
        if (quick == QuickVerdict.PASSED) {
            return 0;
        }
        if (quick == QuickVerdict.INPUT_ABSENT) {
            return 1L + Inapplicability.INPUT_ABSENT.ordinal();
        }
        return quick == QuickVerdict.CONDITION_NOT_MET ? 1L + Inapplicability.CONDITION_NOT_MET.ordinal() : TEST;
    }

    /** A verdict at the place of a rule. */
    static long at(int place, long verdict) {
        return verdict << (BITS * place);
    }

    /** The verdict at the place of a rule. */
    static long of(int place, long verdicts) {
        return verdicts >>> (BITS * place) & MASK;
    }

    static boolean hasCloser(long verdicts) {
        return (verdicts & ANY_CLOSER) != 0;
    }

    /** A bit for each rule that has to be looked at closer, to be asked by {@link #first} and taken away by {@link #others}. */
    static long closer(long verdicts) {
        return verdicts & ANY_CLOSER;
    }

    /** The place of the first rule of those left by {@link #closer}. */
    static int first(long closer) {
        return Long.numberOfTrailingZeros(closer) / BITS;
    }

    /** All but the first. */
    static long others(long closer) {
        return closer & (closer - 1);
    }

    /** The reason that a verdict stands for which neither passed nor has to be looked at. */
    static Inapplicability reason(long verdict) {
        return REASONS[(int) verdict - 1];
    }
}
