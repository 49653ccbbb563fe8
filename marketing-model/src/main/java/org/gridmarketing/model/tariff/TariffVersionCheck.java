package org.gridmarketing.model.tariff;

import java.util.HashSet;
import java.util.Set;
import org.gridmarketing.model.record.Keys;

/** What one tariff version must satisfy by itself. */
final class TariffVersionCheck {
    private TariffVersionCheck() {}

    static void check(TariffVersion version) {
        orgNos(version);
        if (version.components().isEmpty()) {
            throw new IllegalArgumentException("TariffVersion.components must not be empty");
        }
        Set<String> codes = new HashSet<>();
        int residuals = 0;
        for (EnergyComponent component : version.components()) {
            if (!codes.add(component.code())) {
                throw new IllegalArgumentException("TariffVersion.components: code twice: " + component.code());
            }
            residuals += component.price() instanceof ComponentPrice.Residual ? 1 : 0;
        }
        if (residuals > 1) {
            throw new IllegalArgumentException("TariffVersion.components: only one can be the residual");
        }
        if (residuals == 1 && version.publishedPrices().isEmpty()) {
            throw new IllegalArgumentException("TariffVersion.publishedPrices must be there for a residual component");
        }
    }

    private static void orgNos(TariffVersion version) {
        Set<String> seen = new HashSet<>();
        for (String no : version.orgNos()) {
            Keys.requireNotBlank(no, "TariffVersion.orgNos");
            if (!seen.add(no)) {
                throw new IllegalArgumentException("TariffVersion.orgNos: unit twice: " + no);
            }
        }
    }
}
