package org.gridmarketing.rules.engine;

import java.util.List;
import java.util.stream.IntStream;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.Waiver;

/** A stretch of the archive (档案分段) with the work of all rules on it; used by one thread at a time. */
final class Stretch {
    private final Sharing sharing;
    private final List<RuleWork> works;
    private final List<SharedPass<?>> shared;
    private final List<RuleWork> alone;
    private boolean fused;
    private long unsettled;
    private long dossiers;

    Stretch(RunPlan plan) {
        this.sharing = plan.sharing();
        this.works = plan.rules().stream().map(RuleWork::of).toList();
        this.shared = sharing.passes(plan.rules(), works);
        this.alone = sharing.alone(works);
    }

    void add(Dossier dossier) {
        if (!fused && sharing.isWorthFusing(unsettled)) {
            shared.forEach(SharedPass::fuse);
            fused = true;
        }
        DossierView view = DossierView.of(dossier);
        for (int i = 0; i < shared.size(); i++) {
            shared.get(i).add(view);
        }
        for (int i = 0; i < alone.size(); i++) {
            alone.get(i).add(view);
        }
        unsettled++;
    }

    Stretch addAll(List<Dossier> batch) {
        batch.forEach(this::add);
        return this;
    }

    private void settle() {
        shared.forEach(SharedPass::settle);
        sharing.checked(unsettled);
        dossiers += unsettled;
        unsettled = 0;
    }

    /** Joins the stretch that follows in the archive. */
    void merge(Stretch later) {
        later.settle();
        for (int i = 0; i < works.size(); i++) {
            works.get(i).merge(later.works.get(i));
        }
        dossiers += later.dossiers;
    }

    /** To be asked after {@link #conclude}. */
    long dossiers() {
        return dossiers;
    }

    /** To be asked after {@link #conclude}, which may bring findings too. */
    List<WaiverUse> waiverUses(RuleContext context) {
        List<Waiver> waivers = context.profile().waivers();
        return IntStream.range(0, waivers.size())
                .mapToObj(i -> new WaiverUse(
                        waivers.get(i),
                        waivers.get(i).isExpired(context.asOf()),
                        waivers.get(i).isOfUnknownUnit(context.index().orgTree()),
                        works.stream()
                                .mapToLong(work -> work.tally.waiverUse(i))
                                .sum()))
                .toList();
    }

    List<RuleRun> conclude() {
        settle();
        return works.stream().map(RuleWork::conclude).toList();
    }
}
