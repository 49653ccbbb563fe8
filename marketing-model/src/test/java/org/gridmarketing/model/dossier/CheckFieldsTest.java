package org.gridmarketing.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.asset.InstrumentTransformer;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.customer.OutageRecord;
import org.gridmarketing.model.customer.PowerSource;
import org.gridmarketing.model.customer.ReceivingPoint;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.tariff.TariffVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that the 130 printed checks read has an accessor; the table names the fields as the trade's tables do. */
class CheckFieldsTest {
    private static final List<Class<?>> TYPES = List.of(
            Customer.class,
            PowerSource.class,
            ReceivingPoint.class,
            OutageRecord.class,
            PowerTransformer.class,
            MeteringPoint.class,
            PriceAgreement.class,
            MeterInstallation.class,
            InstrumentTransformerInstallation.class,
            Meter.class,
            MeterRegister.class,
            InstrumentTransformer.class,
            Reading.class,
            ReadingSet.class,
            ReadingSegment.class,
            OrgUnit.class,
            TariffVersion.class);

    static Stream<String> rows() throws IOException {
        try (InputStream in = CheckFieldsTest.class.getResourceAsStream("/dossier/check-fields.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void fieldHasAnAccessor(String row) {
        List<String> cells = Splitter.on('\t').splitToList(row);
        Class<?> type = TYPES.stream()
                .filter(each -> each.getSimpleName().equals(cells.get(1)))
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.stream(type.getMethods()))
                .as(row)
                .anyMatch(method -> method.getName().equals(cells.get(2)) && method.getParameterCount() == 0);
    }

    @Test
    void allFieldsOfTheChecksAreInTheTable() throws IOException {
        assertThat(rows().map(row -> row.substring(0, row.indexOf('\t'))).distinct())
                .hasSize(106);
    }
}
