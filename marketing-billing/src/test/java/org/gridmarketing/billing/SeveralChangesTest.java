package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Several changes inside July 2024, some of them read: every reading is used, days divide only between two readings, and every line has its
 * own changes alone. Amounts are worked out by hand.
 */
class SeveralChangesTest {
    private static final LocalDate BEGIN = LocalDate.of(2024, 6, 30);
    private static final LocalDate END = LocalDate.of(2024, 7, 31);

    private final ObjectMapper mapper = MarketingJson.newMapper();
    private ObjectNode document = mapper.createObjectNode();
    private ArrayNode readings = mapper.createArrayNode();

    @BeforeEach
    void read() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(SeveralChangesTest.class.getResourceAsStream("/cases/reading-at-change.json"))) {
            document = (ObjectNode) mapper.readTree(file);
        }
        readings = (ArrayNode) document.at("/dossier/readingSets/0/readings");
        readings.removeAll();
        reading("2024-06-30", "0");
        reading("2024-07-31", "341");
        ((ArrayNode) document.at("/tariffs/0/versions")).remove(1);
        ((ObjectNode) document.at("/tariffs/0/versions/0/effective")).remove("to");
    }

    /** 130 × 0.5 + 211 × 0.6; the fund to the twentieth has 130 and ten of the 21 days of 211 kWh, 100. */
    @Test
    void aReadingCountsAlsoWhereAnotherChangeIsNotRead() throws IOException {
        reading("2024-07-10", "130");
        prices("2024-07-10", "0.6");
        fund("2024-07-20");
        Bill bill = bill();
        assertThat(lines(bill)).containsExactly("e 130 65.00", "f 230 2.30", "e 211 126.60");
        assertThat(bill.total().toPlainString()).isEqualTo("193.90");
        assertThat(bill.warnings()).extracting(BillWarning::code).containsExactly(BillingIssues.ENERGY_SPLIT_BY_DAYS);
        assertThat(bill.warnings().get(0).message(Language.EN)).contains("2024-07-21");
    }

    @Test
    void aFundThatGoesOnDividesNothing() throws IOException {
        reading("2024-07-10", "130");
        prices("2024-07-10", "0.6");
        fund("2024-12-31");
        assertThat(bill().total().toPlainString()).isEqualTo("195.01");
        assertThat(bill().warnings()).isEmpty();
    }

    /** 130 × 0.5 + 100 × 0.6 + 111 × 0.7. */
    @Test
    void twoChangesOfPriceOfWhichTheFirstIsRead() throws IOException {
        reading("2024-07-10", "130");
        prices("2024-07-10", "0.6", "2024-07-20", "0.7");
        assertThat(lines(bill())).containsExactly("e 130 65.00", "e 100 60.00", "e 111 77.70");
        assertThat(bill().total().toPlainString()).isEqualTo("202.70");
    }

    /** To the twentieth 220: half of it to the tenth; 110 × 0.5 + 110 × 0.6 + 121 × 0.7. */
    @Test
    void twoChangesOfPriceOfWhichTheSecondIsRead() throws IOException {
        reading("2024-07-20", "220");
        prices("2024-07-10", "0.6", "2024-07-20", "0.7");
        assertThat(lines(bill())).containsExactly("e 110 55.00", "e 110 66.00", "e 121 84.70");
        assertThat(bill().warnings().get(0).message(Language.EN)).contains("2024-07-11");
    }

    /** Nothing is read on the fifteenth: five of the ten days between the readings beside it have 50 of 100. */
    @Test
    void daysDivideBetweenTheNextReadings() throws IOException {
        reading("2024-07-03", "1");
        reading("2024-07-10", "130");
        reading("2024-07-20", "230");
        reading("2024-07-30", "340");
        prices("2024-07-15", "0.6");
        assertThat(lines(bill())).containsExactly("e 180 90.00", "e 161 96.60");
        assertThat(bill().warnings()).extracting(BillWarning::code).containsExactly(BillingIssues.ENERGY_SPLIT_BY_DAYS);
        assertThat(bill().quantities().stream()
                        .limit(3)
                        .map(row -> row.previous().orElseThrow() + " "
                                + row.current().orElseThrow()))
                .containsExactly("0 130", "130 230", "230 341");
    }

    /** 15 of 31 days of 341 are 165: an estimate of another day is no better than days are. */
    @Test
    void anEstimateOfAnotherDayIsNoReading() throws IOException {
        reading("2024-07-10", "130").put("kind", "ESTIMATED");
        prices("2024-07-15", "0.6");
        assertThat(lines(bill())).containsExactly("e 165 82.50", "e 176 105.60");
    }

    /** An estimate of the day itself divides, unless what was read later contradicts it. */
    @Test
    void anEstimateOfTheDayThatWasTooHighIsNotUsed() throws IOException {
        reading("2024-07-15", "130").put("kind", "ESTIMATED");
        prices("2024-07-15", "0.6");
        assertThat(lines(bill())).containsExactly("e 130 65.00", "e 211 126.60");
        ((ObjectNode) readings.get(1)).put("value", 400);
        assertThat(lines(bill())).containsExactly("e 165 82.50", "e 176 105.60");
        assertThat(bill().warnings()).extracting(BillWarning::code).contains(BillingIssues.ENERGY_SPLIT_BY_DAYS);
    }

    @Test
    void wherePolicyAsksForReadingsTheChangeWithoutOneIsNamedAlone() throws IOException {
        reading("2024-07-10", "130");
        prices("2024-07-10", "0.6");
        fund("2024-07-20");
        document.putObject("policy").put("name", "x").put("priceChangeSplit", "READING");
        List<Issue> issues = outcome().issues();
        assertThat(issues).extracting(Issue::code).containsExactly(BillingIssues.READING_AT_CHANGE_MISSING);
        assertThat(issues.get(0).message(Language.EN))
                .contains("2024-07-21", "2024-07-20")
                .doesNotContain("2024-07-10");
        reading("2024-07-20", "240");
        assertThat(lines(bill())).containsExactly("e 130 65.00", "f 240 2.40", "e 211 126.60");
    }

    /** What is read behind a point is taken off it at the same instants, also where its own price does not change. */
    @Test
    void aPointBehindIsAskedForItsReadingToo() throws IOException {
        behind();
        prices("2024-07-10", "0.6");
        reading("2024-07-10", "130");
        assertThat(lines(bill())).containsExactly("e 97 48.50", "e 203 121.80", "e 41 24.60");
        document.putObject("policy").put("name", "x").put("priceChangeSplit", "READING");
        assertThat(outcome().issues())
                .extracting(issue -> issue.subject().key())
                .containsExactly("M2");
        ((ArrayNode) document.at("/dossier/readingSets/2/readings"))
                .insertObject(1)
                .put("at", "2024-07-10")
                .put("value", 30)
                .put("kind", "ACTUAL");
        assertThat(lines(bill())).containsExactly("e 100 50.00", "e 200 120.00", "e 41 24.60");
    }

    /** 41 kWh at a price of its own. */
    private void behind() {
        ((ArrayNode) document.at("/tariffs")).add(document.at("/tariffs/0").deepCopy());
        ((ObjectNode) document.at("/tariffs/1")).put("code", "T3");
        ((ObjectNode) document.at("/tariffs/1/versions/0/components/0/price")).put("price", new BigDecimal("0.6"));
        copy("meteringPoints")
                .put("no", "P2")
                .put("priceAgreementNo", "A2")
                .put("parentNo", "P1")
                .put("deductedFromParent", "YES");
        copy("priceAgreements").put("no", "A2").put("priceCode", "T3");
        copy("meters").put("no", "M2");
        copy("meterInstallations").put("no", "I2").put("meterNo", "M2").put("meteringPointNo", "P2");
        ArrayNode sets = (ArrayNode) document.at("/dossier/readingSets");
        for (int i = 0; i < 2; i++) {
            ObjectNode set = sets.get(i).deepCopy();
            sets.add(set.put("meterNo", "M2"));
            ((ObjectNode) set.at("/readings/1")).put("value", 41);
        }
    }

    private ObjectNode copy(String list) {
        ArrayNode array = (ArrayNode) document.at("/dossier/" + list);
        ObjectNode copy = array.get(0).deepCopy();
        array.add(copy);
        return copy;
    }

    /** To any day falls what was read up to it, or by days between the readings beside it, whatever else changes. */
    @Property(tries = 300)
    void everyLineIsTheDifferenceOfWhatFallsToItsEnds(@ForAll long seed) throws IOException {
        read();
        Random random = new Random(seed);
        NavigableMap<LocalDate, BigDecimal> known = invented(random);
        readings.removeAll();
        known.forEach((day, value) -> reading(day.toString(), value.toPlainString()));
        prices(day(random, 5, 10), "0.6", day(random, 11, 18), "0.7");
        fund(day(random, 3, 28));
        fund(day(random, 3, 28));
        for (BillLine line : bill().lines()) {
            LocalDate from = line.days().map(days -> days.from()).orElse(BEGIN);
            LocalDate to = line.days().map(days -> days.to()).orElse(END);
            assertThat(line.quantity().toBigDecimal())
                    .as("%s of %s", line, known)
                    .isEqualByComparingTo(to(to, known).subtract(to(from, known)));
        }
    }

    private static NavigableMap<LocalDate, BigDecimal> invented(Random random) {
        NavigableMap<LocalDate, BigDecimal> known = new TreeMap<>();
        BigDecimal shown = BigDecimal.ZERO;
        for (LocalDate day = BEGIN; !day.isAfter(END); day = day.plusDays(1)) {
            if (day.equals(BEGIN) || day.equals(END) || random.nextInt(6) == 0) {
                known.put(day, shown);
            }
            shown = shown.add(BigDecimal.valueOf(1 + random.nextInt(5000), 2));
        }
        return known;
    }

    private static String day(Random random, int first, int last) {
        return LocalDate.of(2024, 7, first + random.nextInt(last - first + 1)).toString();
    }

    private static BigDecimal to(LocalDate day, NavigableMap<LocalDate, BigDecimal> known) {
        var before = known.floorEntry(day);
        var after = known.ceilingEntry(day);
        BigDecimal between = after.getValue().subtract(before.getValue());
        long all = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        return all == 0
                ? before.getValue()
                : before.getValue()
                        .add(between.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(before.getKey(), day)))
                                .divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP));
    }

    private ObjectNode reading(String day, String value) {
        int place = 0;
        while (place < readings.size() && readings.get(place).get("at").asText().compareTo(day) < 0) {
            place++;
        }
        return readings.insertObject(place)
                .put("at", day)
                .put("value", new BigDecimal(value))
                .put("kind", "ACTUAL");
    }

    /** Last days of a price, each with the price that follows it. */
    private void prices(String... changes) {
        ArrayNode versions = (ArrayNode) document.at("/tariffs/0/versions");
        for (int i = 0; i < changes.length; i += 2) {
            ObjectNode last = (ObjectNode) versions.get(versions.size() - 1);
            ObjectNode next = last.deepCopy();
            ((ObjectNode) last.get("effective")).put("to", changes[i]);
            ((ObjectNode) next.get("effective"))
                    .put("from", LocalDate.parse(changes[i]).plusDays(1).toString());
            ((ObjectNode) next.at("/components/0/price")).put("price", new BigDecimal(changes[i + 1]));
            versions.add(next);
        }
    }

    /** A fund of one fen up to a day. */
    private void fund(String lastDay) {
        for (JsonNode version : document.at("/tariffs/0/versions")) {
            ArrayNode components = (ArrayNode) version.get("components");
            ObjectNode fund = components.get(0).deepCopy();
            fund.put("code", "f".repeat(components.size())).put("kind", "FUND").put("inPowerFactorBase", false);
            ((ObjectNode) fund.get("price")).put("price", new BigDecimal("0.01"));
            fund.putObject("effective").put("from", "2000-01-01").put("to", lastDay);
            components.add(fund);
        }
    }

    private Outcome<ComputedBill> outcome() throws IOException {
        return Billing.bill(mapper.treeToValue(document, BillingCase.class));
    }

    private Bill bill() throws IOException {
        return outcome().orElseThrow().bill();
    }

    private static List<String> lines(Bill bill) {
        return bill.lines().stream()
                .map(line -> line.source().component() + " "
                        + line.quantity().toBigDecimal().toPlainString() + " "
                        + line.amount().toPlainString())
                .toList();
    }
}
