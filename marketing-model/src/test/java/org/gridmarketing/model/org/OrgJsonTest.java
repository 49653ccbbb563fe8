package org.gridmarketing.model.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.json.MarketingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrgJsonTest {
    private static final ObjectMapper MAPPER = MarketingJson.newMapper();

    static Stream<Object> values() {
        Organisation standard = Organisation.standard();
        return Stream.of(
                        OrgSamples.all(),
                        standard.positions().stream(),
                        standard.roles().stream(),
                        standard.segregation().stream(),
                        standard.ownerships().stream())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueReadsBackEqual(Object value) throws Exception {
        String json = MAPPER.writeValueAsString(value);
        assertThat(MAPPER.readValue(json, value.getClass())).as(json).isEqualTo(value);
        assertThat(json).doesNotContain("null", "Immutable");
    }

    @Test
    void whatCannotExistIsRefused() {
        assertThatThrownBy(() -> Assignment.of(" ", "PT0301", "1")).hasMessageContaining("Assignment.personNo");
        assertThatThrownBy(() -> Assignment.of("P", "", "1")).hasMessageContaining("Assignment.roleId");
        assertThatThrownBy(() -> Assignment.of("P", "PT0301", "")).hasMessageContaining("Assignment.orgNo");
        assertThatThrownBy(() -> new Ownership(BusinessOwner.METERING, Centre.METERING_CENTRE, -1))
                .hasMessageContaining("Ownership.checks");
        assertThatThrownBy(() -> new Position("0301", OrgSamples.NAME, Set.of(), List.of(), Optional.empty(), ""))
                .hasMessageContaining("Position.levels");
        assertThatThrownBy(() -> new Role("PT1", "PT1", "0301", OrgSamples.NAME, Set.of(), List.of(), ""))
                .hasMessageContaining("Role.levels");
        SegregationRow row = Organisation.standard().segregation().get(0);
        assertThatThrownBy(() -> new SegregationRow(
                        row.rule(),
                        row.first(),
                        row.first(),
                        row.scope(),
                        row.severity(),
                        row.owner(),
                        row.centre(),
                        row.source(),
                        row.reason()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SegregationRow.second");
    }
}
