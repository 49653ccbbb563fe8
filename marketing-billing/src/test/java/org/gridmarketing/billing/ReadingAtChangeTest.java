package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Readings at a change of price, from an archive: July 2024, 0.5 yuan to the fifteenth and 0.6 from then on; the meter shows 0, 20000 on the
 * fifteenth and 50000. Amounts are worked out by hand.
 */
class ReadingAtChangeTest {
    private final ObjectMapper mapper = MarketingJson.newMapper();
    private ObjectNode document = mapper.createObjectNode();

    @BeforeEach
    void read() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                ReadingAtChangeTest.class.getResourceAsStream("/cases/reading-at-change.json"))) {
            document = (ObjectNode) mapper.readTree(file);
        }
    }

    /** 20000 × 0.5 + 30000 × 0.6; nothing is priced by reactive energy, which is not read on the fifteenth. */
    @Test
    void aRegisterThatIsNotDividedNeedsNoReading() throws IOException {
        assertThat(amounts()).containsExactly("10000.00", "18000.00");
        assertThat(bill().bill().warnings()).isEmpty();
        document.putObject("policy").put("name", "x").put("priceChangeSplit", "READING");
        assertThat(amounts()).containsExactly("10000.00", "18000.00");
    }

    /** The power factor is that of the whole month. */
    @Test
    void neitherDoesReactiveEnergyThatIsAssessed() throws IOException {
        ObjectNode agreement = (ObjectNode) document.at("/dossier/priceAgreements/0");
        agreement.put("powerFactorStandard", "P090").put("powerFactorParticipation", "ENERGY_ONLY");
        assertThat(amounts()).startsWith("10000.00", "18000.00");
        assertThat(bill().bill().warnings()).isEmpty();
    }

    /** Bands are read at the ends of the month, but one price holds in all of them. */
    @Test
    void bandsOfOnePriceNeedNoReading() throws IOException {
        bands(false);
        assertThat(amounts()).containsExactly("10000.00", "18000.00");
        assertThat(bill().bill().warnings()).isEmpty();
    }

    /** Peak has a price of its own: without a reading of it, 15 of 31 days of each band; 20000 × 15 ÷ 31 is 9677, 30000 is 14516. */
    @Test
    void aPricedBandNeedsItsReading() throws IOException {
        bands(true);
        assertThat(bill().bill().warnings())
                .extracting(warning -> warning.code())
                .containsExactly(BillingIssues.ENERGY_SPLIT_BY_DAYS);
        assertThat(bill().bill().lines())
                .extracting(line -> line.quantity().toString())
                .containsExactly("9677 kWh", "14516 kWh", "10323 kWh", "15484 kWh");
        readings("ACTIVE_PEAK")
                .insertObject(1)
                .put("at", "2024-07-15")
                .put("value", 5000)
                .put("kind", "ACTUAL");
        assertThat(bill().bill().warnings()).isEmpty();
        assertThat(bill().bill().lines())
                .extracting(line -> line.quantity().toString())
                .containsExactly("5000 kWh", "15000 kWh", "15000 kWh", "15000 kWh");
    }

    /** Every divided quantity is found again from printed readings alone: register, days, and (R1 − R0) × B. */
    @Test
    void theExplanationDividesAsTheLinesDo() throws IOException {
        assertThat(replayed("ACTIVE_TOTAL")).containsExactly("2024-07-01: 20000", "2024-07-16: 30000");
        assertThat(quantities()).containsExactly("20000 kWh", "30000 kWh");
    }

    /** With a multiplier of 40 the peak register gives 200 and 600 thousand; flat is what they leave of 800 and 1200 thousand. */
    @Test
    void bandsAreExplainedToo() throws IOException {
        bands(true);
        readings("ACTIVE_PEAK")
                .insertObject(1)
                .put("at", "2024-07-15")
                .put("value", 5000)
                .put("kind", "ACTUAL");
        ((ObjectNode) document.at("/dossier/meterInstallations/0")).put("compositeMultiplier", 40);
        assertThat(replayed("ACTIVE_TOTAL")).containsExactly("2024-07-01: 800000", "2024-07-16: 1200000");
        assertThat(replayed("ACTIVE_PEAK")).containsExactly("2024-07-01: 200000", "2024-07-16: 600000");
        assertThat(TraceReader.of(MeteringSteps.FLAT_REMAINDER, bill().explain()))
                .filteredOn(node -> node.inputs().byName().containsKey("days"))
                .extracting(node -> node.result().render(Language.EN))
                .containsExactly("600000 kWh", "600000 kWh");
        assertThat(quantities()).containsExactly("200000 kWh", "600000 kWh", "600000 kWh", "600000 kWh");
    }

    /** Where days divide, the bill tells of no reading that it did not use; nor where the price stays what it was. */
    @Test
    void readingsThatDivideNothingAreNotTold() throws IOException {
        ObjectNode policy = document.putObject("policy").put("name", "x");
        assertThat(replayed("ACTIVE_TOTAL")).hasSize(2);
        policy.put("priceChangeSplit", "DAYS");
        assertThat(replayed("ACTIVE_TOTAL")).isEmpty();
        policy.remove("priceChangeSplit");
        ((ObjectNode) document.at("/tariffs/0/versions/1/components/0/price")).put("price", new BigDecimal("0.5"));
        assertThat(replayed("ACTIVE_TOTAL")).isEmpty();
    }

    private List<String> quantities() throws IOException {
        return bill().bill().lines().stream()
                .map(line -> line.quantity().toString())
                .toList();
    }

    private List<String> replayed(String register) throws IOException {
        String name = RegisterKind.valueOf(register).label(Language.EN);
        return TraceReader.of(MeteringSteps.REGISTER_ENERGY, bill().explain()).stream()
                .filter(node -> node.inputs().byName().containsKey("days"))
                .filter(node -> TraceReader.text(node, "register").equals(name))
                .map(ReadingAtChangeTest::replayed)
                .toList();
    }

    private static String replayed(TraceNode node) {
        BigDecimal energy = TraceReader.number(node, "R1")
                .subtract(TraceReader.number(node, "R0"))
                .multiply(TraceReader.number(node, "B"));
        assertThat(TraceReader.result(node)).isEqualByComparingTo(energy);
        return TraceReader.Days.parse(TraceReader.text(node, "days")).first() + ": " + energy.toPlainString();
    }

    @Test
    void theTotalRegisterNeedsItsReading() throws IOException {
        readings("ACTIVE_TOTAL").remove(1);
        assertThat(bill().bill().warnings())
                .extracting(warning -> warning.code())
                .containsExactly(BillingIssues.ENERGY_SPLIT_BY_DAYS);
        document.putObject("policy").put("name", "x").put("priceChangeSplit", "READING");
        assertThat(Billing.bill(parsed()).issues())
                .extracting(Issue::code)
                .containsExactly(BillingIssues.READING_AT_CHANGE_MISSING);
    }

    /** The reading inside the period stands where a customer looks for it. */
    @Test
    void theQuantityTableShowsTheReadingAtTheChange() throws IOException {
        assertThat(rows(RegisterKind.ACTIVE_TOTAL)).containsExactly("0 20000 20000 kWh", "20000 50000 30000 kWh");
        bands(true);
        readings("ACTIVE_PEAK")
                .insertObject(1)
                .put("at", "2024-07-15")
                .put("value", 5000)
                .put("kind", "ACTUAL");
        assertThat(rows(RegisterKind.ACTIVE_PEAK)).containsExactly("0 5000 5000 kWh", "5000 20000 15000 kWh");
        document.putObject("policy").put("name", "x").put("priceChangeSplit", "DAYS");
        assertThat(rows(RegisterKind.ACTIVE_TOTAL)).containsExactly("0 50000 50000 kWh");
    }

    private List<String> rows(RegisterKind register) throws IOException {
        return bill().bill().quantities().stream()
                .filter(row -> row.register() == register)
                .map(row -> row.previous().orElseThrow() + " " + row.current().orElseThrow() + " " + row.billed())
                .toList();
    }

    @Test
    void everyRegisterWithoutItsReadingIsNamed() throws IOException {
        bands(true);
        readings("ACTIVE_TOTAL").remove(1);
        document.putObject("policy").put("name", "x").put("priceChangeSplit", "READING");
        List<Issue> issues = Billing.bill(parsed()).issues();
        assertThat(issues).extracting(Issue::code).containsOnly(BillingIssues.READING_AT_CHANGE_MISSING);
        assertThat(issues).allMatch(issue -> issue.subject().key().equals("M1"));
        assertThat(issues)
                .extracting(issue -> issue.args().byName().get("register"))
                .containsExactly(Args.argOf(RegisterKind.ACTIVE_TOTAL), Args.argOf(RegisterKind.ACTIVE_PEAK));
        assertThat(issues.get(0).message(Language.EN)).contains("A1", "2024-07-16", "2024-07-15", "M1");
    }

    /** Peak 20000 and so flat 30000, both read at the ends of the month only. */
    private void bands(boolean priced) {
        ((ObjectNode) document.at("/dossier/priceAgreements/0")).put("touExecuted", "YES");
        ArrayNode sets = (ArrayNode) document.at("/dossier/readingSets");
        ObjectNode peak = sets.addObject().put("meterNo", "M1").put("register", "ACTIVE_PEAK");
        ArrayNode readings = peak.putArray("readings");
        readings.addObject().put("at", "2024-06-30").put("value", 0).put("kind", "ACTUAL");
        readings.addObject().put("at", "2024-07-31").put("value", 20000).put("kind", "ACTUAL");
        if (priced) {
            price(0, "0.5");
            price(1, "0.6");
        }
    }

    private void price(int version, String flat) {
        ObjectNode price = (ObjectNode) document.at("/tariffs/0/versions/" + version + "/components/0/price");
        price.removeAll();
        price.put("type", "byBand").putObject("prices").put("PEAK", 1).put("FLAT", new BigDecimal(flat));
    }

    private ArrayNode readings(String register) {
        for (JsonNode set : document.at("/dossier/readingSets")) {
            if (set.get("register").asText().equals(register)) {
                return (ArrayNode) set.get("readings");
            }
        }
        throw new IllegalStateException(register);
    }

    private BillingCase parsed() throws IOException {
        return mapper.treeToValue(document, BillingCase.class);
    }

    private ComputedBill bill() throws IOException {
        return Billing.bill(parsed()).orElseThrow();
    }

    private List<String> amounts() throws IOException {
        return bill().bill().lines().stream()
                .map(BillLine::amount)
                .map(amount -> amount.toPlainString())
                .toList();
    }
}
