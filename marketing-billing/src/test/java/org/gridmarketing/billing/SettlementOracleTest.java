package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.model.bill.Bill;

/**
 * Invented archives with meters, losses and agreed quantities against {@link NaiveSettlement}: no line and no assessed energy may
 * differ. Each of the 100 tries bills as many customers as the system property {@code gridmarketing.oracle.archives} says (50 unless
 * set, which makes 5000).
 */
class SettlementOracleTest {
    private static final int CUSTOMERS_PER_TRY = Integer.getInteger("gridmarketing.oracle.archives", 50);

    @Property(tries = 100)
    void noFenDiffers(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CUSTOMERS_PER_TRY; i++) {
            MeteredCustomer customer = new MeteredCustomer(random);
            Bill bill = bill(customer);
            assertThat(NaiveSettlement.textOf(bill)).as("%s %s", seed, i).isEqualTo(NaiveSettlement.of(customer));
        }
    }

    /** The order in which points, meters and readings stand in the archive orders the lines and nothing else. */
    @Property(tries = 100)
    void theOrderOfTheArchiveChangesNoAmount(@ForAll long seed) {
        MeteredCustomer customer = new MeteredCustomer(new Random(seed));
        Bill bill = bill(customer);
        Collections.shuffle(customer.points, new Random(seed));
        Collections.shuffle(customer.agreed, new Random(seed));
        Bill shuffled = bill(customer);
        assertThat(NaiveSettlement.textOf(shuffled)).containsExactlyInAnyOrderElementsOf(NaiveSettlement.textOf(bill));
        assertThat(shuffled.total()).isEqualTo(bill.total());
    }

    private static Bill bill(MeteredCustomer customer) {
        return new MeteredDossier(customer)
                .resolve()
                .flatMap(Billing::bill)
                .orElseThrow()
                .bill();
    }
}
