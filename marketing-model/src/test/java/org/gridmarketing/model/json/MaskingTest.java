package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.reading.ReaderAssignment;
import org.gridmarketing.model.reading.ReadingAnomaly;
import org.gridmarketing.model.reading.ReadingPlan;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.junit.jupiter.api.Test;

class MaskingTest {
    private static final Dossier DOSSIER = Dossier.builder()
            .codeProfile("SG_2021")
            .customer(Customer.builder()
                    .no("C1")
                    .name("某厂")
                    .address(Recorded.unreadable("幸福路1号", UnreadableReason.MALFORMED))
                    .build())
            .addMeteringPoints(
                    MeteringPoint.builder().no("P1").address("幸福路2号").build(),
                    MeteringPoint.builder().no("P2").build())
            .build();

    @Test
    void personalDataAreMasked() throws Exception {
        ObjectMapper mapper = MarketingJson.newMaskingMapper();
        String json = mapper.writeValueAsString(DOSSIER);
        assertThat(json).doesNotContain("某厂", "幸福路").contains("\"no\":\"C1\"");
        Dossier read = mapper.readValue(json, Dossier.class);
        assertThat(read.customer().name()).isEqualTo(Recorded.of(MarketingJson.MASK));
        assertThat(read.meteringPoints().get(0).address()).isEqualTo(Recorded.of(MarketingJson.MASK));
        assertThat(read.meteringPoints().get(1).address()).isEqualTo(Recorded.absent());
    }

    @Test
    void whoReadsAndReportsIsMasked() throws Exception {
        List<Object> objects = List.of(
                ReadingAnomaly.builder().no("1").reportedBy("S-0017").build(),
                ReadingPlan.builder().no("1").readerNo("S-0017").build(),
                ReaderAssignment.builder().no("1").readerNo("S-0017").build(),
                ReadingSegment.builder().no("1").readerNo("S-0017").build());
        for (Object each : objects) {
            assertThat(each.toString()).doesNotContain("S-0017");
            assertThat(MarketingJson.newMaskingMapper().writeValueAsString(each))
                    .contains(MarketingJson.MASK)
                    .doesNotContain("S-0017");
        }
    }

    @Test
    void theOrdinaryMapperWritesThem() throws Exception {
        assertThat(MarketingJson.newMapper().writeValueAsString(DOSSIER)).contains("某厂", "幸福路1号", "幸福路2号");
    }

    @Test
    void toStringLeavesThemOut() {
        assertThat(DOSSIER.toString()).doesNotContain("某厂", "幸福路").contains("C1");
    }
}
