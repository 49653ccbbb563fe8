package org.gridmarketing.model.dossier;

import java.util.Optional;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.text.Bilingual;

/**
 * Stated charge (给定费用): money that somebody else worked out and a bill takes over as it stands, such as a refund (退补电费) or a
 * share that the market operator settled (市场化分摊).
 *
 * @param agreementNo the price agreement (用户电价标识) on whose lines it stands; not blank
 * @param code the code (费用代码) by which its line is named; not blank
 * @param name the name (费用名称) as the bill prints it
 * @param amount the amount (金额), yuan; negative for a refund
 * @param inPowerFactorBase whether the power factor adjusts it (参与功率因数调整); refunds are not adjusted (Guangxi, as printed on its
 *     bills)
 * @param taxed whether value-added tax is contained in it (含增值税)
 * @param kind what the money is for (电费项目类别); empty for a refund or another stated charge
 * @param energy the energy (电量), kWh, that the money is for, shown beside an average price; empty where there is none
 */
public record StatedCharge(
        @NotBlank String agreementNo,
        @NotBlank String code,
        Bilingual name,
        Yuan amount,
        boolean inPowerFactorBase,
        boolean taxed,
        Optional<ChargeKind> kind,
        Optional<Energy> energy) {
    /**
     * Checks the keys.
     *
     * @param agreementNo the price agreement on whose lines it stands; not blank
     * @param code by which its line is named; not blank
     * @param name the name as the bill prints it
     * @param amount yuan; negative for a refund
     * @param inPowerFactorBase whether the power factor adjusts it
     * @param taxed whether value-added tax is contained in it
     * @param kind what the money is for
     * @param energy kWh that the money is for
     * @throws IllegalArgumentException if a key is blank
     */
    public StatedCharge {
        Keys.requireNotBlank(agreementNo, "StatedCharge.agreementNo");
        Keys.requireNotBlank(code, "StatedCharge.code");
    }

    /**
     * A refund or another stated charge, without energy.
     *
     * @param agreementNo the price agreement on whose lines it stands; not blank
     * @param code by which its line is named; not blank
     * @param name the name as the bill prints it
     * @param amount yuan; negative for a refund
     * @param inPowerFactorBase whether the power factor adjusts it
     * @param taxed whether value-added tax is contained in it
     * @throws IllegalArgumentException if a key is blank
     */
    public StatedCharge(
            String agreementNo, String code, Bilingual name, Yuan amount, boolean inPowerFactorBase, boolean taxed) {
        this(agreementNo, code, name, amount, inPowerFactorBase, taxed, Optional.empty(), Optional.empty());
    }
}
