package org.gridmarketing.rules.engine;

import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.QuickVerdict;
import org.jspecify.annotations.Nullable;

/**
 * What up to sixteen rules say of one subject, in one number: four bits for each rule, by its place. Zero says that it passed, the
 * following say why it does not apply, and {@link #CLOSER} that the outcome has to be looked at itself.
 */
final class Verdicts {
    /** How many rules a number has room for. */
    static final int MOST = 16;

    /** Violated, undecided, or no outcome at all. */
    static final long CLOSER = 8;

    private static final int BITS = 4;
    private static final long MASK = 0xF;
    private static final long ANY_CLOSER = 0x8888_8888_8888_8888L;
    private static final Inapplicability[] REASONS = Inapplicability.values();

    private Verdicts() {}

    static long of(@Nullable RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.Passed) {
            return 0;
        }
        return outcome instanceof RuleOutcome.NotApplicable stopped
                ? 1 + stopped.reason().ordinal()
                : CLOSER;
    }

    static long of(QuickVerdict quick) {
        if (quick == QuickVerdict.PASSED) {
            return 0;
        }
        if (quick == QuickVerdict.INPUT_ABSENT) {
            return 1 + Inapplicability.INPUT_ABSENT.ordinal();
        }
        return quick == QuickVerdict.CONDITION_NOT_MET ? 1 + Inapplicability.CONDITION_NOT_MET.ordinal() : CLOSER;
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

    /** The reason that a verdict stands for which neither passed nor has to be looked at. */
    static Inapplicability reason(long verdict) {
        return REASONS[(int) verdict - 1];
    }
}
