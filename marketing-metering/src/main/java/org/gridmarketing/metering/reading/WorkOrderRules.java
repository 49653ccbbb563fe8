package org.gridmarketing.metering.reading;

import java.util.Map;
import java.util.OptionalInt;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.ReadingAnomalyKind;
import org.immutables.value.Value;

/**
 * Rules for work orders (抄表异常派单规则): who deals with an anomaly, and how long it may take. The utility asks that anomalies are
 * passed on in time and does not print days; the defaults are the suggestions of its inspection topic.
 */
@Value.Immutable
public interface WorkOrderRules {
    /**
     * Days that are not the standard ones (处理时限调整).
     *
     * @return days by kind; standard are 5 for a meter fault and 3 for suspected theft, and none for what waits for the next reading
     */
    Map<ReadingAnomalyKind, Integer> days();

    /**
     * Owners that are not the standard ones (责任分工调整).
     *
     * @return line of business by kind
     */
    Map<ReadingAnomalyKind, BusinessOwner> owners();

    /**
     * The deadline of a kind.
     *
     * @param kind what is wrong
     * @return days; empty where there is no deadline of days
     */
    default OptionalInt daysFor(ReadingAnomalyKind kind) {
        Integer days = days().get(kind);
        return days == null ? standardDays(kind) : OptionalInt.of(days);
    }

    private static OptionalInt standardDays(ReadingAnomalyKind kind) {
        return switch (kind) {
            case METER_FAULT -> OptionalInt.of(5);
            case SUSPECTED_THEFT -> OptionalInt.of(3);
            default -> OptionalInt.empty();
        };
    }

    /**
     * Who deals with a kind; but for the rules' own owners our reading of the lines of business.
     *
     * @param kind what is wrong
     * @return the line of business
     */
    default BusinessOwner ownerOf(ReadingAnomalyKind kind) {
        BusinessOwner owner = owners().get(kind);
        return owner == null ? standardOwner(kind) : owner;
    }

    private static BusinessOwner standardOwner(ReadingAnomalyKind kind) {
        return switch (kind) {
            case METER_FAULT, READING_BACKWARD -> BusinessOwner.METERING;
            case SUSPECTED_THEFT, SEAL_BROKEN -> BusinessOwner.USAGE_INSPECTION;
            default -> BusinessOwner.READING_AND_BILLING;
        };
    }

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if a deadline is negative
     */
    @Value.Check
    default void check() {
        if (days().values().stream().anyMatch(days -> days < 0)) {
            throw new IllegalArgumentException("days must not be negative: " + days());
        }
    }

    /**
     * The rules with their defaults.
     *
     * @return the standard rules
     */
    static WorkOrderRules standard() {
        return builder().build();
    }

    /**
     * Starts new ones.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WorkOrderRules}; an attribute can be set once. */
    final class Builder extends ImmutableWorkOrderRules.Builder {
        Builder() {}
    }
}
