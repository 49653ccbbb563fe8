package org.gridmarketing.examples.quickstart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.bill.PowerFactorRow;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;

/** The bill as a customer reads it. */
final class BillView {
    private final Words words;
    private final Bill bill;

    BillView(Words words, Bill bill) {
        this.words = words;
        this.bill = bill;
    }

    void addTo(Page page) {
        page.heading(words.get("BILL")).lines(header());
        page.heading(words.get("QUANTITIES")).lines(quantities());
        page.heading(words.get("LINES")).lines(lines());
        if (!bill.powerFactors().isEmpty()) {
            page.heading(words.get("POWER_FACTOR")).lines(powerFactors());
        }
        page.heading(words.get("TOTALS")).lines(totals());
        if (!bill.warnings().isEmpty()) {
            page.heading(words.get("WARNINGS"));
            for (BillWarning warning : bill.warnings()) {
                page.line("- " + warning.message(words.language()));
            }
        }
    }

    private List<String> header() {
        Args period = Args.of("from", bill.period().firstDay())
                .and("to", bill.period().to())
                .and("days", bill.period().days());
        return new TextTable(TextTable.left(""), TextTable.left(""))
                .row(words.get("CUSTOMER"), bill.customerNo())
                .row(words.get("PERIOD"), words.get("PERIOD_VALUE", period))
                .row(words.get("TARIFF"), tariffs())
                .row(words.get("POLICY"), bill.policy())
                .lines();
    }

    private String tariffs() {
        return bill.lines().stream()
                .map(BillLine::source)
                .map(source -> words.get(
                        "TARIFF_VALUE", Args.of("code", source.tariffCode()).and("since", source.tariffVersion())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<String> quantities() {
        TextTable table = new TextTable(
                TextTable.left(words.get("POINT")),
                TextTable.left(words.get("METER")),
                TextTable.left(words.get("REGISTER")),
                TextTable.right(words.get("PREVIOUS")),
                TextTable.right(words.get("CURRENT")),
                TextTable.right(words.get("MULTIPLIER")),
                TextTable.right(words.get("READ")),
                TextTable.right(words.get("ADJUSTMENT")),
                TextTable.right(words.get("DEDUCTED")),
                TextTable.right(words.get("LOSS")),
                TextTable.right(words.get("LINE_LOSS")),
                TextTable.right(words.get("BILLED")),
                TextTable.left(words.get("UNIT")));
        bill.quantities().forEach(row -> add(row, table));
        return table.withoutEmptyColumns().lines();
    }

    private void add(QuantityRow row, TextTable table) {
        table.row(
                row.meteringPointNo(),
                row.meterNo().orElse(""),
                row.register().label(words.language()),
                row.previous().map(Words::number).orElse(""),
                row.current().map(Words::number).orElse(""),
                row.multiplier().map(Words::number).orElse(""),
                Words.number(row.read()),
                unlessZero(row.adjustment()),
                unlessZero(row.deducted()),
                unlessZero(row.loss()),
                unlessZero(row.lineLoss()),
                Words.number(row.billed()),
                words.unit(row.billed()));
    }

    private static String unlessZero(Quantity<?> quantity) {
        return quantity.isZero() ? "" : Words.number(quantity);
    }

    private List<String> lines() {
        TextTable table = new TextTable(
                TextTable.right(words.get("NUMBER")),
                TextTable.left(words.get("AGREEMENT")),
                TextTable.left(words.get("ITEM")),
                TextTable.left(words.get("BAND")),
                TextTable.left(words.get("DAYS")),
                TextTable.right(words.get("QUANTITY")),
                TextTable.left(words.get("UNIT")),
                TextTable.right(words.get("PRICE")),
                TextTable.left(words.get("UNIT")),
                TextTable.right(words.get("AMOUNT")));
        boolean several = bill.lines().stream()
                        .map(line -> line.source().agreementNo())
                        .distinct()
                        .count()
                > 1;
        for (BillLine line : bill.lines()) {
            table.row(
                    Integer.toString(line.number()),
                    several ? line.source().agreementNo() : "",
                    line.source().name().in(words.language()),
                    bandAndTier(line),
                    line.days()
                            .map(days -> SpanText.of(days).in(words.language()))
                            .orElse(""),
                    Words.number(line.quantity()),
                    words.unit(line.quantity()),
                    Words.number(line.price()),
                    words.unit(line.price()),
                    line.amount().toPlainString());
        }
        table.row(
                "", "", words.get("TOTAL"), "", "", "", "", "", "", bill.total().toPlainString());
        return table.withoutEmptyColumns().lines();
    }

    private String bandAndTier(BillLine line) {
        Stream<String> band = line.band().stream().map(each -> each.label(words.language()));
        Stream<String> tier = line.tier().stream().mapToObj(number -> words.get("TIER", Args.of("number", number)));
        return Stream.concat(band, tier).collect(Collectors.joining(" "));
    }

    private List<String> powerFactors() {
        TextTable table = new TextTable(
                TextTable.left(words.get("AGREEMENT")),
                TextTable.right(words.get("ACTIVE")),
                TextTable.right(words.get("REACTIVE")),
                TextTable.right(words.get("STANDARD")),
                TextTable.right(words.get("FACTOR")),
                TextTable.right(words.get("RATE")));
        for (PowerFactorRow row : bill.powerFactors()) {
            table.row(
                    row.agreementNo(),
                    words.amount(row.active()),
                    words.amount(row.reactive()),
                    Words.number(row.standard()),
                    Words.number(row.powerFactor()),
                    words.amount(row.rate()));
        }
        return table.lines();
    }

    private List<String> totals() {
        TextTable table = new TextTable(TextTable.left(""), TextTable.right(""));
        table.row(words.get("TOTAL"), words.amount(bill.total()));
        bill.vatIncluded()
                .ifPresent(vat -> table.row(
                        words.get(
                                "VAT",
                                Args.of(
                                        "rate",
                                        bill.vatRate().map(Words::number).orElse(""))),
                        words.amount(vat)));
        return table.lines();
    }
}
