package org.gridmarketing.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;

/**
 * A second way to the same bill: slow, with {@link BigDecimal} only, from the authored tariff and the printed rules. It shares no
 * arithmetic with the library: quantities are unpacked first.
 */
final class NaiveBill {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private NaiveBill() {}

    /** All that is compared: every line with its amount, then the total, then the tax. */
    static List<String> of(SettledUsage usage) {
        NaiveLines lines = new NaiveLines(usage);
        usage.agreements().forEach(use -> {
            new NaiveEnergy(lines, use).price();
            new NaiveBasicCharge(lines, use).price();
        });
        usage.statedCharges()
                .forEach(charge -> lines.add(new NaiveLines.Line(
                        charge.agreementNo(),
                        charge.code(),
                        lines.money(charge.amount().toBigDecimal()),
                        false,
                        charge.inPowerFactorBase(),
                        charge.taxed(),
                        false)));
        new NaivePowerFactor(lines).adjust();
        lines.roundTotal();
        List<String> out = new ArrayList<>();
        lines.all()
                .forEach(line -> out.add(line.agreement() + " " + line.text() + " "
                        + line.amount().toPlainString()));
        out.add("total " + NaiveLines.sum(lines.all()).toPlainString());
        out.add("tax " + tax(lines).map(BigDecimal::toPlainString).orElse("-"));
        return out;
    }

    /** The library's bill in the same form. */
    static List<String> textOf(Bill bill) {
        List<String> out = new ArrayList<>();
        for (BillLine line : bill.lines()) {
            String place = line.band().map(band -> " " + band).orElse("")
                    + (line.tier().isPresent() ? " tier" + line.tier().getAsInt() : "");
            out.add(line.source().agreementNo() + " " + line.source().component() + place + " "
                    + NaiveLines.fen(line.amount().toBigDecimal()).toPlainString());
        }
        out.add("total " + NaiveLines.fen(bill.total().toBigDecimal()).toPlainString());
        out.add("tax "
                + bill.vatIncluded()
                        .map(tax -> NaiveLines.fen(tax.toBigDecimal()).toPlainString())
                        .orElse("-"));
        return out;
    }

    private static Optional<BigDecimal> tax(NaiveLines lines) {
        BigDecimal taxed = NaiveLines.sum(
                lines.all().stream().filter(NaiveLines.Line::taxed).toList());
        return lines.usage().policy().vatRate().map(rate -> {
            BigDecimal percent = rate.toBigDecimal();
            return taxed.multiply(percent).divide(HUNDRED.add(percent), 2, RoundingMode.HALF_UP);
        });
    }
}
