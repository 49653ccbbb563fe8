package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.dossier.TablesView;
import org.gridmarketing.model.dossier.UnreadableValue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.junit.jupiter.api.Test;

/** What was not understood is told as it stands in the document: all of it, in its order. */
class UnreadableValuesTest {
    private static final ObjectMapper MAPPER = MarketingJson.newMapper();

    private static Stream<String> raws(JsonNode node) {
        return node.has("unreadable")
                ? Stream.of(node.get("unreadable").textValue())
                : StreamSupport.stream(node.spliterator(), false).flatMap(UnreadableValuesTest::raws);
    }

    @Test
    void everyUnreadableValueOfADossierIsTold() {
        Dossier dossier = ArchiveSamples.dossier("SG_2021", ArchiveSamples.State.UNREADABLE);
        List<String> written = raws(MAPPER.valueToTree(dossier)).toList();
        assertThat(written).hasSizeGreaterThan(150);
        assertThat(DossierView.of(dossier).unreadable())
                .extracting(UnreadableValue::raw)
                .isEqualTo(written);
        Dossier whole = ArchiveSamples.dossier("SG_2021", ArchiveSamples.State.PRESENT);
        assertThat(DossierView.of(whole).unreadable()).isEmpty();
    }

    @Test
    void everyUnreadableValueOfTablesIsTold() {
        ReferenceTables tables = ArchiveSamples.tables(ArchiveSamples.State.UNREADABLE);
        List<String> written = raws(MAPPER.valueToTree(tables)).toList();
        assertThat(written).hasSizeGreaterThan(20);
        assertThat(TablesView.of(tables).unreadable())
                .extracting(UnreadableValue::raw)
                .isEqualTo(written);
    }

    @Test
    void theyAreNamedByObjectAndAttribute() {
        Reading reading = Reading.builder()
                .at(Recorded.unreadable("31.1.", UnreadableReason.MALFORMED))
                .rolledOver(Recorded.unreadable("?", UnreadableReason.UNKNOWN_CODE))
                .build();
        ReadingSet set = ReadingSet.builder()
                .meterNo("M1")
                .register(RegisterKind.ACTIVE_TOTAL)
                .addReadings(reading)
                .build();
        Dossier dossier = Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder()
                        .no("C1")
                        .status(Recorded.unreadable("77", UnreadableReason.UNKNOWN_CODE))
                        .build())
                .addReadingSets(set, set.withMeterNo(Recorded.unreadable("#", UnreadableReason.MALFORMED)))
                .build();
        ObjectRef customer = dossier.customer().ref();
        ObjectRef meter = ObjectRef.of(ReadingSet.class, "M1");
        assertThat(DossierView.of(dossier).unreadable())
                .extracting(
                        UnreadableValue::object,
                        UnreadableValue::attribute,
                        UnreadableValue::raw,
                        UnreadableValue::reason)
                .containsExactly(
                        tuple(customer, "status", "77", UnreadableReason.UNKNOWN_CODE),
                        tuple(meter, "readings/0/at", "31.1.", UnreadableReason.MALFORMED),
                        tuple(meter, "readings/0/rolledOver", "?", UnreadableReason.UNKNOWN_CODE),
                        tuple(customer, "readingSets/1/meterNo", "#", UnreadableReason.MALFORMED),
                        tuple(customer, "readingSets/1/readings/0/at", "31.1.", UnreadableReason.MALFORMED),
                        tuple(customer, "readingSets/1/readings/0/rolledOver", "?", UnreadableReason.UNKNOWN_CODE));
    }
}
