package org.gridmarketing.rules.api;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.tariff.TariffCatalog;

/** What a run depends on where a test does not care: the end of January 2026, without tables and tariffs. */
public final class TestContext {
    private TestContext() {}

    /** With every parameter at its default. */
    public static RuleContext standard() {
        return of(RuleProfile.standard());
    }

    /** With that profile. */
    public static RuleContext of(RuleProfile profile) {
        return RuleContext.of(
                LocalDate.of(2026, 1, 31),
                YearMonth.of(2026, 1),
                ReferenceTables.empty(),
                TariffCatalog.empty(),
                profile);
    }
}
