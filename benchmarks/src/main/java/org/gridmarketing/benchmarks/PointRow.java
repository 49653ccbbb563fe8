package org.gridmarketing.benchmarks;

import jakarta.validation.constraints.AssertTrue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.Recorded;
import org.jspecify.annotations.Nullable;

/** A metering point as a bean; made before anything is measured. */
public final class PointRow {
    private final String no;
    private final boolean asked;
    private final boolean planned;
    private final boolean byRatio;
    private final @Nullable String address;
    private final @Nullable String name;
    private final @Nullable VoltageLevel voltage;
    private final @Nullable MeteringPointNature nature;
    private final @Nullable MeteringMode mode;
    private final @Nullable LocalDate commissionedOn;
    private final @Nullable BigDecimal fixedRatio;
    private final LocalDate asOf;

    PointRow(MeteringPoint point, LocalDate asOf) {
        this.no = point.no();
        this.asked =
                !point.status().isUnreadable() && !point.status().equals(Recorded.of(MeteringPointStatus.WITHDRAWN));
        this.planned = point.status().equals(Recorded.of(MeteringPointStatus.ESTABLISHED));
        this.byRatio = point.quantityMethod().equals(Recorded.of(QuantityMethod.FIXED_RATIO));
        this.address = point.address().toOptional().orElse(null);
        this.name = point.name().toOptional().orElse(null);
        this.voltage = point.voltage().toOptional().orElse(null);
        this.nature = point.nature().toOptional().orElse(null);
        this.mode = point.meteringMode().toOptional().orElse(null);
        this.commissionedOn = point.commissionedOn().toOptional().orElse(null);
        this.fixedRatio =
                point.fixedRatio().toOptional().map(Ratio::toBigDecimal).orElse(null);
        this.asOf = asOf;
    }

    /**
     * The key.
     *
     * @return as archived
     */
    public String getNo() {
        return no;
    }

    /**
     * Check {@value CheckIds#POINT_ADDRESS}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.POINT_ADDRESS)
    public boolean isAddressed() {
        return !asked || address != null;
    }

    /**
     * Check {@value CheckIds#POINT_NAME}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.POINT_NAME)
    public boolean isNamed() {
        return !asked || name != null;
    }

    /**
     * Check {@value CheckIds#POINT_VOLTAGE}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.POINT_VOLTAGE)
    public boolean isVoltageKnown() {
        return !asked || voltage != null;
    }

    /**
     * Check {@value CheckIds#POINT_NATURE}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.POINT_NATURE)
    public boolean isNatureKnown() {
        return !asked || nature != null;
    }

    /**
     * Check {@value CheckIds#POINT_MODE}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.POINT_MODE)
    public boolean isModeKnown() {
        return !asked || mode != null;
    }

    /**
     * Check {@value CheckIds#COMMISSIONED}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.COMMISSIONED)
    public boolean isCommissionedSane() {
        return !asked || planned || commissionedOn == null || Dates.areSane(commissionedOn, asOf);
    }

    /**
     * Check {@value CheckIds#LV_MODE_AT_HV}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.LV_MODE_AT_HV)
    public boolean isModeFitsVoltage() {
        return !asked || voltage == null || !voltage.isHighVoltage() || mode != MeteringMode.LV_SUPPLY_LV_METERING;
    }

    /**
     * Check {@value CheckIds#FIXED_RATIO}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.FIXED_RATIO)
    public boolean isRatioShare() {
        return !asked
                || !byRatio
                || (fixedRatio != null && fixedRatio.signum() >= 0 && fixedRatio.compareTo(BigDecimal.ONE) < 0);
    }
}
