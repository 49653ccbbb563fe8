package org.gridmarketing.model.legal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.gridmarketing.model.time.EffectiveRange;

/**
 * Edition of DL/T 448 (电能计量装置技术管理规程版本), by which metering installations are classed. Its days are known from practice;
 * neither edition was read as a whole.
 */
public enum MeteringCodeEdition {
    /** DL/T 448-2000, in force from 1 January 2001 to 30 April 2017: classes by energy and capacity. */
    DLT_448_2000(LocalDate.of(2001, 1, 1), Optional.of(LocalDate.of(2017, 4, 30))),
    /** DL/T 448-2016, in force since 1 May 2017: classes by voltage. */
    DLT_448_2016(LocalDate.of(2017, 5, 1), Optional.empty());

    private final LocalDate from;
    private final Optional<LocalDate> to;

    MeteringCodeEdition(LocalDate from, Optional<LocalDate> to) {
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
     * The edition as it is cited.
     *
     * @return for example {@code DL/T 448-2016}
     */
    public String document() {
        return standard() + "-" + year();
    }

    /**
     * The standard without the year.
     *
     * @return {@code DL/T 448}
     */
    public String standard() {
        return "DL/T 448";
    }

    /**
     * The year of the edition.
     *
     * @return for example {@code 2016}
     */
    public String year() {
        return name().substring(name().lastIndexOf('_') + 1);
    }

    /**
     * The edition that is in force on a day.
     *
     * @param day the day
     * @return the edition; empty before the first that is known here
     */
    public static Optional<MeteringCodeEdition> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(edition -> edition.inForce().contains(day))
                .findFirst();
    }
}
