package org.gridmarketing.model.point;

import java.time.LocalDate;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;

/**
 * Former price (历史执行电价): the price code of an agreement before its category was changed (电价类别变更).
 *
 * @param priceCode the code (电价码) that held; not blank
 * @param lastDay the last day (执行截止日期) on which it held
 */
public record FormerPrice(@NotBlank String priceCode, LocalDate lastDay) {
    /**
     * Checks the key.
     *
     * @param priceCode the code that held; not blank
     * @param lastDay the last day on which it held
     * @throws IllegalArgumentException if the code is blank
     */
    public FormerPrice {
        Keys.requireNotBlank(priceCode, "FormerPrice.priceCode");
    }
}
