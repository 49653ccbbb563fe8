package org.gridmarketing.billing.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridmarketing.billing.ComputedBill;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.PowerFactorRow;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.HtmlPage;
import org.gridmarketing.model.trace.TraceNode;

/**
 * Bill page (电费账单网页): a bill as one HTML page for a browser or a printer: what it comes to and for what, the quantities as a customer sees
 * them, the lines, and folded beneath how every number came about. It needs nothing else: no script, no font, no picture is loaded.
 *
 * <p>Equal bills give equal text. A page names the customer by its number alone.
 */
public final class BillPage {
    private static final String STYLE = ".positive { fill: #3a7ca5; } .negative { fill: #5b9f6b; }\n";

    private final Bill bill;
    private final PageWords words;
    private final HtmlPage page;

    private BillPage(Bill bill, Language language) {
        this.bill = bill;
        this.words = new PageWords(language);
        this.page = new HtmlPage(language, words.text("TITLE", Args.of("customer", bill.customerNo())), STYLE);
    }

    /**
     * Writes a bill with its explanation.
     *
     * @param computed the bill
     * @param language of headings and texts
     * @return a page in HTML, to be saved as UTF-8
     */
    public static String render(ComputedBill computed, Language language) {
        return new BillPage(computed.bill(), language).render(computed.explain());
    }

    private String render(List<TraceNode> nodes) {
        header();
        page.markup(AmountChart.of(bill, words.text("BY_KIND"), words.language()));
        warnings();
        quantities();
        lines();
        powerFactors();
        new Derivation(page, bill, words).add(nodes);
        return page.text();
    }

    private void header() {
        page.paragraph(words.text(
                "PERIOD",
                Args.of("from", bill.period().firstDay())
                        .and("to", bill.period().to())
                        .and("days", bill.period().days())));
        page.paragraph(words.text("TOTAL", Args.of("total", bill.total())));
        bill.vatIncluded()
                .ifPresent(vat -> page.paragraph(words.text(
                        "VAT",
                        Args.of("vat", vat)
                                .and("rate", bill.vatRate().map(words::shown).orElse("")))));
        page.paragraph(words.text("PRICES", Args.of("tariffs", tariffs()).and("policy", bill.policy())));
    }

    private String tariffs() {
        return bill.lines().stream()
                .map(BillLine::source)
                .map(source -> words.text(
                        "TARIFF", Args.of("code", source.tariffCode()).and("since", source.tariffVersion())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void warnings() {
        if (!bill.warnings().isEmpty()) {
            page.heading(2, words.text("WARNINGS"));
            page.list(bill.warnings().stream()
                    .map(warning -> warning.message(words.language()))
                    .toList());
        }
    }

    private void quantities() {
        table("QUANTITIES", 3, bill.quantities(), this::row);
    }

    private List<String> row(QuantityRow row) {
        return List.of(
                row.meteringPointNo(),
                row.meterNo().orElse(""),
                row.register().label(words.language()),
                row.previous().map(words::shown).orElse(""),
                row.current().map(words::shown).orElse(""),
                row.multiplier().map(words::shown).orElse(""),
                words.shown(row.read()),
                unlessZero(row.adjustment()),
                unlessZero(row.deducted()),
                unlessZero(row.loss()),
                unlessZero(row.lineLoss()),
                words.shown(row.billed()));
    }

    private void lines() {
        table("LINES", 5, bill.lines(), this::row);
    }

    private List<String> row(BillLine line) {
        return List.of(
                Integer.toString(line.number()),
                words.agreement(bill, line),
                line.source().name().in(words.language()),
                words.bandAndTier(line),
                words.days(line),
                words.shown(line.quantity()),
                words.shown(line.price()),
                words.shown(line.amount()));
    }

    private void powerFactors() {
        table("POWER_FACTORS", 1, bill.powerFactors(), this::row);
    }

    private List<String> row(PowerFactorRow row) {
        return List.of(
                row.agreementNo(),
                words.shown(row.active()),
                words.shown(row.reactive()),
                words.shown(row.standard()),
                words.shown(row.powerFactor()),
                words.shown(row.rate()));
    }

    private <R> void table(String key, int firstNumber, List<R> rows, Function<R, List<String>> row) {
        if (!rows.isEmpty()) {
            page.heading(2, words.text(key));
            page.table(words.columns(key), firstNumber, rows.stream().map(row).toList());
        }
    }

    private String unlessZero(Quantity<?> quantity) {
        return quantity.isZero() ? "" : words.shown(quantity);
    }
}
