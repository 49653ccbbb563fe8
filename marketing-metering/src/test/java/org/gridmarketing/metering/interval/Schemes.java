package org.gridmarketing.metering.interval;

import java.time.LocalDate;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.tariff.TouRow;
import org.gridmarketing.model.tariff.TouScheme;
import org.gridmarketing.model.tariff.TouVersion;
import org.gridmarketing.model.tariff.UserFilter;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.ClockInterval;
import org.gridmarketing.model.time.EffectiveRange;

/** Time-of-use schemes, written short; none of them is any area's. */
final class Schemes {
    static final Bilingual NAME = new Bilingual("分时", "time of use");

    private Schemes() {}

    static TouRow row(TouBand band, String... hours) {
        TouRow.Builder builder = TouRow.builder().band(band);
        for (String interval : hours) {
            builder.addHours(ClockInterval.parse(interval));
        }
        return builder.build();
    }

    static TouVersion version(String from, TouRow... rows) {
        return TouVersion.builder()
                .effective(EffectiveRange.since(LocalDate.parse(from)))
                .rest(TouBand.FLAT)
                .addRows(rows)
                .build();
    }

    static TouScheme scheme(TouVersion... versions) {
        return TouScheme.builder()
                .code("S")
                .name(NAME)
                .users(UserFilter.builder().text(NAME).build())
                .addVersions(versions)
                .build();
    }

    static BillingPeriod days(String from, String to) {
        return new BillingPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }
}
