package org.gridmarketing.model.legal;

import java.time.LocalDate;
import java.util.Optional;
import org.gridmarketing.model.time.EffectiveRange;

/** Edition of the supply rules (供电营业规则版本). Its days are known from practice; the gazettes were not read. */
public enum SupplyRulesEdition {
    /** 1996, in force from 8 October 1996 to 31 May 2024. */
    EDITION_1996(LocalDate.of(1996, 10, 8), Optional.of(LocalDate.of(2024, 5, 31))),
    /** 2024, in force since 1 June 2024. */
    EDITION_2024(LocalDate.of(2024, 6, 1), Optional.empty());

    private final LocalDate from;
    private final Optional<LocalDate> to;

    SupplyRulesEdition(LocalDate from, Optional<LocalDate> to) {
        this.from = from;
        this.to = to;
    }

    /**
     * When it is in force.
     *
     * @return the days, both ends included
     */
    public EffectiveRange inForce() {
        return new EffectiveRange(from, to);
    }

    /**
     * The edition that is in force on a day.
     *
     * @param day the day
     * @return the edition; empty before the first that is known here
     */
    public static Optional<SupplyRulesEdition> on(LocalDate day) {
        for (SupplyRulesEdition edition : values()) {
            if (edition.inForce().contains(day)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }
}
