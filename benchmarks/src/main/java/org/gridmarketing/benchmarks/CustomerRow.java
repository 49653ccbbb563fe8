package org.gridmarketing.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.OutageState;
import org.gridmarketing.model.code.TemporarySupply;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.jspecify.annotations.Nullable;

/** A customer as a bean, as validators and rule engines want it; made before anything is measured. */
public final class CustomerRow {
    private final String no;
    private final boolean asked;
    private final boolean changing;
    private final boolean connecting;
    private final @Nullable String name;
    private final @Nullable String address;
    private final @Nullable ElectricityUse electricityUse;
    private final @Nullable BigDecimal contractCapacity;
    private final @Nullable BigDecimal operatingCapacity;
    private final @Nullable VoltageLevel voltage;
    private final @Nullable CustomerClass customerClass;
    private final @Nullable OutageState outageState;
    private final @Nullable TemporarySupply temporarySupply;
    private final @Nullable LocalDate openedOn;
    private final @Nullable LocalDate energisedOn;
    private final LocalDate asOf;
    private final List<PointRow> points;
    private final Set<String> placeholders;

    CustomerRow(Customer customer, List<PointRow> points, LocalDate asOf, Set<String> placeholders) {
        this.no = customer.no();
        this.asked =
                !customer.status().isUnreadable() && !customer.status().equals(Recorded.of(CustomerStatus.CANCELLED));
        this.changing = customer.status().equals(Recorded.of(CustomerStatus.BEING_CHANGED));
        this.connecting = customer.status().equals(Recorded.of(CustomerStatus.BEING_CONNECTED));
        this.name = customer.name().toOptional().orElse(null);
        this.address = customer.address().toOptional().orElse(null);
        this.electricityUse = customer.electricityUse().toOptional().orElse(null);
        this.contractCapacity = kva(customer.contractCapacity());
        this.operatingCapacity = kva(customer.operatingCapacity());
        this.voltage = customer.voltage().toOptional().orElse(null);
        this.customerClass = customer.customerClass().toOptional().orElse(null);
        this.outageState = customer.outageState().toOptional().orElse(null);
        this.temporarySupply = customer.temporarySupply().toOptional().orElse(null);
        this.openedOn = customer.openedOn().toOptional().orElse(null);
        this.energisedOn = customer.energisedOn().toOptional().orElse(null);
        this.asOf = asOf;
        this.points = points;
        this.placeholders = placeholders;
    }

    private static @Nullable BigDecimal kva(Recorded<ApparentPower> capacity) {
        return capacity.toOptional().map(ApparentPower::toBigDecimal).orElse(null);
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
     * The points.
     *
     * @return of this customer, which are validated with it
     */
    @Valid
    public List<PointRow> getPoints() {
        return points;
    }

    /**
     * Check {@value CheckIds#WITHIN_CONTRACT}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.WITHIN_CONTRACT)
    public boolean isWithinContract() {
        return !asked
                || changing
                || operatingCapacity == null
                || contractCapacity == null
                || operatingCapacity.compareTo(contractCapacity) <= 0;
    }

    /**
     * Check {@value CheckIds#NAME}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.NAME)
    public boolean isNamed() {
        return !asked || (name != null && !placeholders.contains(name.strip()));
    }

    /**
     * Check {@value CheckIds#ADDRESS}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.ADDRESS)
    public boolean isAddressed() {
        return !asked || (address != null && !placeholders.contains(address.strip()));
    }

    /**
     * Check {@value CheckIds#USE}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.USE)
    public boolean isUseKnown() {
        return !asked || electricityUse != null;
    }

    /**
     * Check {@value CheckIds#CONTRACT_CAPACITY}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.CONTRACT_CAPACITY)
    public boolean isContracted() {
        return !asked || contractCapacity != null;
    }

    /**
     * Check {@value CheckIds#OPERATING_CAPACITY}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.OPERATING_CAPACITY)
    public boolean isOperating() {
        return !asked || operatingCapacity != null;
    }

    /**
     * Check {@value CheckIds#VOLTAGE}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.VOLTAGE)
    public boolean isVoltageKnown() {
        return !asked || voltage != null;
    }

    /**
     * Check {@value CheckIds#CLASS}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.CLASS)
    public boolean isClassKnown() {
        return !asked || customerClass != null;
    }

    /**
     * Check {@value CheckIds#OUTAGE}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.OUTAGE)
    public boolean isOutageKnown() {
        return !asked || outageState != null;
    }

    /**
     * Check {@value CheckIds#TEMPORARY}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.TEMPORARY)
    public boolean isTemporaryKnown() {
        return !asked || temporarySupply != null;
    }

    /**
     * Check {@value CheckIds#EARLIEST}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.EARLIEST)
    public boolean isNotTooOld() {
        return openedOn == null || !openedOn.isBefore(Dates.EARLIEST);
    }

    /**
     * Check {@value CheckIds#ENERGISED}.
     *
     * @return true where it finds nothing
     */
    @AssertTrue(message = CheckIds.ENERGISED)
    public boolean isEnergisedSane() {
        return !asked || connecting || (energisedOn != null && Dates.areSane(energisedOn, asOf));
    }
}
