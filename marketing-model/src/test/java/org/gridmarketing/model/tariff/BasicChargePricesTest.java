package org.gridmarketing.model.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.DemandPrice;
import org.junit.jupiter.api.Test;

/** A basic charge is never a payment to the customer. */
class BasicChargePricesTest {
    @Test
    void aNegativePriceIsRefusedByItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BasicChargePrices.builder()
                        .capacityPrice(CapacityPrice.ofYuanPerKvaMonth(-1))
                        .build())
                .withMessageContaining("capacityPrice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BasicChargePrices.builder()
                        .demandPrice(DemandPrice.ofYuanPerKwMonth("-0.01"))
                        .build())
                .withMessageContaining("demandPrice");
    }

    @Test
    void zeroIsAPrice() {
        assertThat(BasicChargePrices.builder()
                        .capacityPrice(CapacityPrice.ZERO)
                        .demandPrice(DemandPrice.ZERO)
                        .build()
                        .capacityPrice())
                .contains(CapacityPrice.ZERO);
    }
}
