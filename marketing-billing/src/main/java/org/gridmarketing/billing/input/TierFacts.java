package org.gridmarketing.billing.input;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Facts that move the bounds of tiers (阶梯基数相关档案): when supply began and ends, who the owner is, and how many persons live there. */
@Value.Immutable
public interface TierFacts extends WithTierFacts {
    /** Nothing that moves a bound. */
    TierFacts NONE = builder().build();

    /**
     * First day of supply (送电日期).
     *
     * @return the day; empty where supply has been there longer than any cycle
     */
    Optional<LocalDate> suppliedFrom();

    /**
     * Last day of supply (销户日期).
     *
     * @return the day; empty while supply goes on
     */
    Optional<LocalDate> suppliedTo();

    /**
     * Change of owner (过户日期).
     *
     * @return the first day of the present owner; empty where there was no other
     */
    Optional<LocalDate> ownerSince();

    /**
     * Persons (人口数).
     *
     * @return number of persons registered for the household; empty where it is not known to be large
     */
    OptionalInt persons();

    /**
     * Persons since (多人口认定日期).
     *
     * @return the day from whose month on the number counts; empty where it always did
     */
    Optional<LocalDate> personsSince();

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TierFacts}; an attribute can be set once. */
    final class Builder extends ImmutableTierFacts.Builder {
        Builder() {}
    }
}
