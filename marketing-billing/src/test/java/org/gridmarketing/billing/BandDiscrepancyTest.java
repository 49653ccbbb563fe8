package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A flat register that differs from the remainder: what digits and rounding make of it is no contradiction. Total 50000. */
class BandDiscrepancyTest {
    private final ObjectMapper mapper = MarketingJson.newMapper();

    /** Peak 10000.5 and valley 10000.5 leave 29999.0; rounded they leave 29998, though the registers agree. */
    @ParameterizedTest
    @CsvSource({"29999.0, false", "29999.5, false", "29994.5, true", "30000.4, false", "30001, true"})
    void roundingEachRegisterIsNoContradiction(BigDecimal flat, boolean told) throws IOException {
        ObjectNode rounded = mapper.createObjectNode().put("name", "whole");
        rounded.putObject("readEnergyRounding").put("scale", 0).put("mode", "HALF_UP");
        assertThat(warnings(flat, rounded).contains(BillingIssues.BAND_DISCREPANCY))
                .isEqualTo(told);
    }

    /** Without rounding the last digits alone may differ: five times 0.1. */
    @Test
    void withoutRoundingTheDigitsAloneMayDiffer() throws IOException {
        ObjectNode exact = mapper.createObjectNode().put("name", "exact");
        assertThat(warnings(new BigDecimal("29999.5"), exact)).doesNotContain(BillingIssues.BAND_DISCREPANCY);
        assertThat(warnings(new BigDecimal("29999.6"), exact)).contains(BillingIssues.BAND_DISCREPANCY);
    }

    private List<IssueCode> warnings(BigDecimal flat, ObjectNode policy) throws IOException {
        ObjectNode document;
        try (InputStream file = Objects.requireNonNull(
                BandDiscrepancyTest.class.getResourceAsStream("/cases/reading-at-change.json"))) {
            document = (ObjectNode) mapper.readTree(file);
        }
        document.set("policy", policy);
        ((ObjectNode) document.at("/dossier/priceAgreements/0")).put("touExecuted", "YES");
        ArrayNode sets = (ArrayNode) document.at("/dossier/readingSets");
        read(sets, "ACTIVE_PEAK", new BigDecimal("10000.5"));
        read(sets, "ACTIVE_VALLEY", new BigDecimal("10000.5"));
        read(sets, "ACTIVE_FLAT", flat);
        return Billing.bill(mapper.treeToValue(document, BillingCase.class)).orElseThrow().bill().warnings().stream()
                .map(BillWarning::code)
                .toList();
    }

    private static void read(ArrayNode sets, String register, BigDecimal end) {
        ArrayNode readings =
                sets.addObject().put("meterNo", "M1").put("register", register).putArray("readings");
        readings.addObject().put("at", "2024-06-30").put("value", 0).put("kind", "ACTUAL");
        readings.addObject().put("at", "2024-07-31").put("value", end).put("kind", "ACTUAL");
    }
}
