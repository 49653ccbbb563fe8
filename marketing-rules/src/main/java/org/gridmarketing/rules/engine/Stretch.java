package org.gridmarketing.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.api.Waiver;

/** A stretch of the archive (档案分段) with the work of all rules on it; used by one thread at a time. */
final class Stretch {
    private final List<RuleWork> works;
    private final List<SharedPass<?>> shared;
    private final List<RuleWork> alone;
    private long dossiers;

    Stretch(List<PlannedRule> plan) {
        this.works = plan.stream().map(RuleWork::of).toList();
        Sharing sharing = Sharing.of(plan, works);
        this.shared = sharing.shared();
        this.alone = sharing.alone();
    }

    void add(Dossier dossier) {
        DossierView view = DossierView.of(dossier);
        for (int i = 0; i < shared.size(); i++) {
            shared.get(i).add(view);
        }
        for (int i = 0; i < alone.size(); i++) {
            alone.get(i).add(view);
        }
        dossiers++;
    }

    Stretch addAll(List<Dossier> batch) {
        batch.forEach(this::add);
        return this;
    }

    /** Joins the stretch that follows in the archive. */
    void merge(Stretch later) {
        for (int i = 0; i < works.size(); i++) {
            works.get(i).merge(later.works.get(i));
        }
        dossiers += later.dossiers;
    }

    long dossiers() {
        return dossiers;
    }

    /** To be asked after {@link #conclude}, which may bring findings too. */
    List<WaiverUse> waiverUses(List<Waiver> waivers, LocalDate asOf) {
        return IntStream.range(0, waivers.size())
                .mapToObj(i -> new WaiverUse(
                        waivers.get(i),
                        waivers.get(i).isExpired(asOf),
                        works.stream()
                                .mapToLong(work -> work.tally.waiverUse(i))
                                .sum()))
                .toList();
    }

    List<RuleRun> conclude() {
        return works.stream().map(RuleWork::conclude).toList();
    }
}
