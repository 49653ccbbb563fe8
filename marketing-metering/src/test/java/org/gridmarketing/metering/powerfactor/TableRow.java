package org.gridmarketing.metering.powerfactor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;

/** A row of a power-factor table among the test resources. */
record TableRow(List<String> cells) {

    static List<TableRow> read(String resource) {
        try (InputStream in = Objects.requireNonNull(TableRow.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("cosphi"))
                    .map(line -> new TableRow(List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Ratio powerFactor() {
        return Ratio.of(cells.get(0));
    }

    Map<PowerFactorStandard, Percentage> rates() {
        return Map.of(
                PowerFactorStandard.P090, Percentage.ofPercent(cells.get(1)),
                PowerFactorStandard.P085, Percentage.ofPercent(cells.get(2)),
                PowerFactorStandard.P080, Percentage.ofPercent(cells.get(3)));
    }

    BigDecimal ratioFrom() {
        return new BigDecimal(cells.get(4));
    }

    BigDecimal ratioTo() {
        return new BigDecimal(cells.get(5));
    }

    Ratio powerFactorAtRatioTo() {
        return Ratio.of(cells.get(6));
    }
}
