package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffVersion;
import org.junit.jupiter.api.Test;

/** One price code with versions for different org units: the customer's unit chooses. BILL-02 with another capacity price in unit 42101. */
class TariffOfUnitTest {
    private static final String CODE = "FX-BILL-02-POWER";

    private static BillingCase of(Recorded<String> orgNo, boolean alsoForAll) {
        BillingCase original = ArchiveRefusals.bill02().result();
        List<Tariff> tariffs = original.tariffs().stream()
                .map(tariff -> tariff.code().equals(CODE) ? withUnit(tariff, alsoForAll) : tariff)
                .toList();
        return original.withTariffs(tariffs)
                .withDossier(original.dossier()
                        .withCustomer(original.dossier().customer().withOrgNo(orgNo)));
    }

    private static Tariff withUnit(Tariff tariff, boolean alsoForAll) {
        TariffVersion all = tariff.versions().get(0);
        TariffVersion unit = all.withOrgNos("42101")
                .withBasicCharge(
                        all.basicCharge().orElseThrow().withCapacityPrice(CapacityPrice.ofYuanPerKvaMonth("1")));
        return alsoForAll ? tariff.withVersions(all, unit) : tariff.withVersions(unit);
    }

    private static String capacityPrice(BillingCase given) {
        return Billing.bill(given).orElseThrow().bill().lines().stream()
                .map(line -> line.price().toString())
                .filter(price -> price.contains("kVA"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCustomersUnitChoosesTheVersion() {
        assertThat(capacityPrice(of(Recorded.of("421010203"), true))).startsWith("1 ");
        assertThat(capacityPrice(of(Recorded.of("4310102"), true)))
                .isEqualTo(capacityPrice(ArchiveRefusals.bill02().result()))
                .doesNotStartWith("1 ");
        assertThat(capacityPrice(of(Recorded.absent(), true))).doesNotStartWith("1 ");
    }

    @Test
    void aPriceOfOtherUnitsIsRefused() {
        assertThat(Billing.bill(of(Recorded.of("4310102"), false)).issues())
                .extracting(Issue::code)
                .contains(BillingIssues.NO_TARIFF_VERSION);
    }
}
