package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.record.NotEmpty;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.ClockInterval;
import org.gridmarketing.model.time.DayKind;
import org.gridmarketing.model.time.Holiday;
import org.immutables.value.Value;

/**
 * Row of a time-of-use scheme (时段划分行): the hours of one band on some days.
 *
 * <p>Kinds of day and holidays add up: a row with weekends and National Day holds on both. With neither it holds on all days.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTouRow.class)
@JsonDeserialize(as = ImmutableTouRow.class)
public interface TouRow extends WithTouRow {
    /**
     * Band (时段).
     *
     * @return the band that holds in these hours
     */
    TouBand band();

    /**
     * Months (月份).
     *
     * @return empty for all
     */
    Set<Month> months();

    /**
     * Kinds of day (日类型).
     *
     * @return empty together with {@link #holidays()} for all
     */
    Set<DayKind> days();

    /**
     * Holidays (节日).
     *
     * @return holidays by name on which it holds besides {@link #days()}
     */
    Set<Holiday> holidays();

    /**
     * Temperature trigger (气温触发).
     *
     * @return tenths of a degree Celsius that the day's highest temperature must reach; empty where it does not matter
     */
    OptionalInt fromDeciCelsius();

    /**
     * Hours (钟点).
     *
     * @return at least one interval
     */
    @NotEmpty
    List<ClockInterval> hours();

    /**
     * Doubt (存疑说明).
     *
     * @return why this row is not verified; empty where only the doubt of the whole version holds
     */
    Optional<Bilingual> doubt();

    /**
     * Checks that it holds at some time.
     *
     * @throws IllegalArgumentException if there are no hours
     */
    @Value.Check
    default void check() {
        if (hours().isEmpty()) {
            throw new IllegalArgumentException("TouRow.hours must not be empty");
        }
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TouRow}; an attribute can be set once. */
    final class Builder extends ImmutableTouRow.Builder {
        Builder() {}
    }
}
