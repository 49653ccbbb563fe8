package org.gridmarketing.billing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.json.MarketingJson;

/**
 * Invents the meters of a site in July 2024, whose price changes on the sixteenth, and perhaps a fund ends on another day: a main point,
 * perhaps one behind it under its own agreement, perhaps one beside it, perhaps a change of meter on the tenth, loss, and readings of some
 * days.
 */
final class MeteredSite {
    static final String BEHIND = "P2";
    static final String MAIN = "P1";
    private static final String BESIDE = "P3";

    private static final ObjectMapper MAPPER = MarketingJson.newMapper();
    private static final ObjectNode TEMPLATE = template();

    private final Random random;
    private final ObjectNode document = TEMPLATE.deepCopy();

    private MeteredSite(Random random) {
        this.random = random;
    }

    private static ObjectNode template() {
        try (InputStream file =
                Objects.requireNonNull(MeteredSite.class.getResourceAsStream("/cases/reading-at-change.json"))) {
            return (ObjectNode) MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BillingCase next(Random random) throws IOException {
        return new MeteredSite(random).invent();
    }

    private BillingCase invent() throws IOException {
        boolean changed = random.nextBoolean();
        boolean behind = random.nextBoolean();
        boolean beside = random.nextBoolean();
        array("readingSets").removeAll();
        // the main point counts more in each part than what lies behind it
        meter("M1", MAIN, 7000, changed);
        if (behind) {
            point(BEHIND, "A2").put("parentNo", MAIN).put("deductedFromParent", "YES");
            array("priceAgreements").add(array("priceAgreements").get(0).deepCopy());
            ((ObjectNode) array("priceAgreements").get(1)).put("no", "A2");
            meter("M2", BEHIND, 0, false);
        }
        if (beside) {
            point(BESIDE, "A1");
            meter("M3", BESIDE, 0, false);
        }
        if (random.nextInt(3) > 0) {
            lossy(behind || beside);
        }
        if (random.nextBoolean()) {
            fund("2024-07-" + (10 + random.nextInt(16)));
        }
        ObjectNode policy = document.putObject("policy").put("name", "invented");
        if (random.nextBoolean()) {
            policy.putObject("readEnergyRounding").put("scale", 0).put("mode", "HALF_UP");
        }
        return MAPPER.treeToValue(document, BillingCase.class);
    }

    private void fund(String lastDay) {
        for (JsonNode version : document.at("/tariffs/0/versions")) {
            ObjectNode fund = version.get("components").get(0).deepCopy();
            fund.put("code", "f").put("kind", "FUND").put("inPowerFactorBase", false);
            ((ObjectNode) fund.get("price")).put("price", new BigDecimal("0.01"));
            fund.putObject("effective").put("from", "2000-01-01").put("to", lastDay);
            ((ArrayNode) version.get("components")).add(fund);
        }
    }

    private ArrayNode array(String name) {
        return (ArrayNode) document.at("/dossier/" + name);
    }

    private ObjectNode point(String no, String agreement) {
        ObjectNode point = array("meteringPoints").get(0).deepCopy();
        array("meteringPoints").add(point);
        return point.put("no", no).put("priceAgreementNo", agreement).put("name", no);
    }

    private void lossy(boolean shared) {
        ((ObjectNode) document.at("/dossier/customer")).put("meteringMode", "HV_SUPPLY_LV_METERING");
        ((ObjectNode) array("transformers").get(0))
                .put("lossAlgorithm", "FORMULA")
                .put("noLoadLoss", new BigDecimal("1.2"))
                .put("loadLoss", new BigDecimal("10.3"))
                .put("noLoadReactiveLoss", 10)
                .put("loadReactiveLoss", 45)
                .put("correctionFactor", 1 + random.nextInt(3));
        for (JsonNode each : array("meteringPoints")) {
            ((ObjectNode) each)
                    .put("meteringMode", "HV_SUPPLY_LV_METERING")
                    .put("side", "LOW_VOLTAGE_SIDE")
                    .put("lossBilled", "YES")
                    .put("lossSharing", shared ? "BY_ENERGY" : "NOT_SHARED");
        }
    }

    private void meter(String no, String point, int least, boolean changed) {
        if (!no.equals("M1")) {
            array("meters").add(((ObjectNode) array("meters").get(0).deepCopy()).put("no", no));
            array("meterInstallations")
                    .add(((ObjectNode) array("meterInstallations").get(0).deepCopy())
                            .put("no", "I" + no)
                            .put("meterNo", no)
                            .put("meteringPointNo", point));
            ((ObjectNode) array("meterInstallations")
                            .get(array("meterInstallations").size() - 1))
                    .remove("removedOn");
        }
        List<String> inside = inside();
        if (changed) {
            change(inside, least);
        } else {
            advance(no, days("2024-06-30", inside, "2024-07-31"), least, true);
        }
    }

    private List<String> inside() {
        return Stream.of("2024-07-04", "2024-07-12", "2024-07-15", "2024-07-20", "2024-07-22")
                .filter(day -> random.nextInt(day.endsWith("15") ? 4 : 2) > 0)
                .toList();
    }

    /** From one day to another, with those of the days in question that lie between. */
    private static List<String> days(String from, List<String> inside, String to) {
        Stream<String> between = inside.stream().filter(day -> day.compareTo(from) > 0 && day.compareTo(to) < 0);
        return Stream.concat(Stream.concat(Stream.of(from), between), Stream.of(to))
                .toList();
    }

    /** The old meter goes on the tenth; the new one has another multiplier. */
    private void change(List<String> inside, int least) {
        array("meters").add(((ObjectNode) array("meters").get(0).deepCopy()).put("no", "M9"));
        ObjectNode old = (ObjectNode) array("meterInstallations").get(0);
        array("meterInstallations")
                .add(old.deepCopy()
                        .put("no", "I9")
                        .put("meterNo", "M9")
                        .put("installedOn", "2024-07-10")
                        .put("compositeMultiplier", 2));
        old.put("removedOn", "2024-07-10");
        advance("M1", days("2024-06-30", inside, "2024-07-10"), least, true);
        advance("M9", days("2024-07-10", inside, "2024-07-31"), least, true);
    }

    private void advance(String meter, List<String> days, int least, boolean reactive) {
        set(meter, "ACTIVE_TOTAL", days, least);
        if (reactive) {
            set(meter, "REACTIVE_TOTAL", List.of(days.get(0), days.get(days.size() - 1)), least / 2);
        }
    }

    private void set(String meter, String register, List<String> days, int least) {
        ArrayNode readings = array("readingSets")
                .addObject()
                .put("meterNo", meter)
                .put("register", register)
                .putArray("readings");
        BigDecimal shown = BigDecimal.valueOf(random.nextInt(100_000), 2);
        for (String day : days) {
            readings.addObject().put("at", day).put("value", shown).put("kind", "ACTUAL");
            shown = shown.add(BigDecimal.valueOf(least).add(BigDecimal.valueOf(random.nextInt(100_000), 2)));
        }
    }
}
