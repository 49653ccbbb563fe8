package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.junit.jupiter.api.Test;

class DossierJsonTest {
    private static final ObjectMapper MAPPER = MarketingJson.newMapper();

    private static Dossier sample() {
        return Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder()
                        .no("0001")
                        .name("某厂")
                        .status(CustomerStatus.NORMAL)
                        .voltage(VoltageLevel.AC_10KV)
                        .contractCapacity(ApparentPower.ofKva("630.50"))
                        .openedOn(Recorded.unreadable("2012-13-45", UnreadableReason.MALFORMED))
                        .build())
                .addMeteringPoints(MeteringPoint.builder()
                        .no("P1")
                        .meteringMode(MeteringMode.HV_SUPPLY_LV_METERING)
                        .voltage(Recorded.unreadable("AC99999", UnreadableReason.UNKNOWN_CODE))
                        .build())
                .addMeterInstallations(MeterInstallation.builder()
                        .no("I1")
                        .compositeMultiplier(Multiplier.of(80))
                        .installedOn(LocalDate.of(2020, 2, 29))
                        .build())
                .build();
    }

    @Test
    void roundTripsWithProfileCodes() throws Exception {
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(sample());
        System.out.println(json);
        assertThat(json).contains("\"voltage\" : \"AC00101\"").contains("\"contractCapacity\" : 630.5");
        assertThat(MAPPER.readValue(json, Dossier.class)).isEqualTo(sample());
    }

    @Test
    void scalarsThatDoNotBindAreKeptAsUnreadable() throws Exception {
        String json =
                "{\"customer\":{\"no\":\"1\",\"voltage\":\"ZZ\",\"openedOn\":\"1900-02-30\",\"contractCapacity\":\"x\","
                        + "\"name\":\" \",\"address\":null,\"operatingCapacity\":1e40,\"segmentNo\":17},\"codeProfile\":\"SG_2021\"}";
        Customer customer = MAPPER.readValue(json, Dossier.class).customer();
        assertThat(customer.voltage()).isEqualTo(Recorded.unreadable("ZZ", UnreadableReason.UNKNOWN_CODE));
        assertThat(customer.openedOn()).isEqualTo(Recorded.unreadable("1900-02-30", UnreadableReason.MALFORMED));
        assertThat(customer.contractCapacity()).isEqualTo(Recorded.unreadable("x", UnreadableReason.MALFORMED));
        assertThat(customer.operatingCapacity()).isEqualTo(Recorded.unreadable("1e40", UnreadableReason.OUT_OF_RANGE));
        assertThat(customer.segmentNo()).isEqualTo(Recorded.unreadable("17", UnreadableReason.MALFORMED));
        assertThat(customer.name()).isEqualTo(Recorded.absent());
        assertThat(customer.address()).isEqualTo(Recorded.absent());
    }
}
