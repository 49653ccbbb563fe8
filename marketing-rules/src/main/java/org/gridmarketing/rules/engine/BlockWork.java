package org.gridmarketing.rules.engine;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/** Runs the rules of a block over one stretch of the archive; each rule still counts for itself. */
final class BlockWork<S> {
    /** Subjects are much alike: what is said of them comes again and again, and is counted as a whole. */
    private static final int SLOT_BITS = 6;

    private static final int SLOTS = 1 << SLOT_BITS;

    private static final int SPREAD = 0x9E37_79B9;

    private final Block<S> block;
    private final RuleContext context;
    private final List<DossierWork<S>> works;
    private final long[] said = new long[SLOTS];
    private final long[] times = new long[SLOTS];
    private Optional<MethodHandle> fused = Optional.empty();

    BlockWork(Block<S> block, RuleContext context, List<DossierWork<S>> works) {
        this.block = block;
        this.context = context;
        this.works = works;
    }

    /** From now on the rules are asked in one. */
    void fuse(Class<?> type) {
        fused = Optional.of(block.fused(type));
    }

    /** All subjects of a dossier. */
    void test(List<S> subjects, DossierView view) {
        if (fused.isPresent()) {
            testFused(fused.get(), subjects, view);
        } else {
            for (int i = 0; i < subjects.size(); i++) {
                test(subjects.get(i), view);
            }
        }
    }

    /** One subject, rule by rule. */
    private void test(S subject, DossierView view) {
        for (Block.Behind<S> behind : block.gates()) {
            test(behind, subject, view);
        }
    }

    private void test(Block.Behind<S> behind, S subject, DossierView view) {
        Optional<RuleOutcome> stop;
        try {
            stop = Objects.requireNonNull(behind.gate().stop(subject, view, context), "the gate gave no answer");
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            behind.rules().forEach(each -> work(each).fault(subject, view, e));
            return;
        }
        for (Block.Placed<S> each : behind.rules()) {
            if (stop.isPresent()) {
                work(each).take(stop.get(), subject, view);
            } else {
                work(each).test(each.rule().kind(), subject, view);
            }
        }
    }

    private DossierWork<S> work(Block.Placed<S> placed) {
        return works.get(placed.place());
    }

    /** All rules in one, subject by subject; the same answer many times in a row is counted once. */
    private void testFused(MethodHandle asked, List<S> subjects, DossierView view) {
        long last = 0;
        long inRow = 0;
        for (int i = 0; i < subjects.size(); i++) {
            S subject = subjects.get(i);
            long verdicts = ask(asked, subject, view);
            if (verdicts != last) {
                count(last, inRow);
                last = verdicts;
                inRow = 0;
            }
            inRow++;
            if (verdicts == block.everyOneCloser()) {
                test(subject, view);
            } else if (Verdicts.hasCloser(verdicts)) {
                lookCloser(verdicts, subject, view);
            }
        }
        count(last, inRow);
    }

    /** Where rules in one crash it is rule by rule that shows which. */
    private long ask(MethodHandle asked, S subject, DossierView view) {
        try {
            return Fusion.ask(asked, subject, view, context);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return block.everyOneCloser();
        }
    }

    private void lookCloser(long verdicts, S subject, DossierView view) {
        for (long closer = Verdicts.closer(verdicts); closer != 0; closer = Verdicts.others(closer)) {
            int place = Verdicts.first(closer);
            if (Verdicts.of(place, verdicts) == Verdicts.TEST) {
                works.get(place).test(block.kind(place), subject, view);
            } else {
                works.get(place).test(subject, view);
            }
        }
    }

    private void count(long verdicts, long more) {
        int slot = (Long.hashCode(verdicts) * SPREAD) >>> (Integer.SIZE - SLOT_BITS);
        if (said[slot] != verdicts) {
            settle(slot);
            said[slot] = verdicts;
        }
        times[slot] += more;
    }

    private void settle(int slot) {
        if (times[slot] > 0) {
            for (int place = 0; place < works.size(); place++) {
                works.get(place).tally.count(Verdicts.of(place, said[slot]), times[slot]);
            }
            times[slot] = 0;
        }
    }

    /** Hands on what is not counted yet. */
    void settle() {
        for (int slot = 0; slot < SLOTS; slot++) {
            settle(slot);
        }
    }

    /** A crash before there was a subject to name. */
    void fault(DossierView view, Throwable e) {
        works.forEach(each -> each.fault(view, e));
    }
}
