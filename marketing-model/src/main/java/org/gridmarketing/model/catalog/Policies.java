package org.gridmarketing.model.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.PolicyPreset;
import org.gridmarketing.model.tariff.PolicyPresetDocument;

/** Built-in billing policies (内置计费口径): what the bills of an area show, by area and day. */
public final class Policies {
    private static final String PATH = "gridmarketing/policies/presets.json";

    private Policies() {}

    /**
     * The presets there are.
     *
     * @return each with its range of days, its source and its doubt
     */
    public static List<PolicyPreset> presets() {
        return Shipped.read(PATH, PolicyPresetDocument.class).presets();
    }

    /**
     * The policy of an area on a day.
     *
     * @param area for example {@code mengxi}
     * @param day a day of the billing period
     * @return the policy; empty where no preset is known, since no bill of that area and day was seen: take
     *     {@link BillingPolicy#defaults()}, or choose. What its source leaves open says {@link #preset(String, LocalDate)}
     */
    public static Optional<BillingPolicy> of(String area, LocalDate day) {
        return preset(area, day).map(PolicyPreset::policy);
    }

    /**
     * The preset of an area on a day: its policy with the range of days and the doubt.
     *
     * @param area for example {@code mengxi}
     * @param day a day of the billing period
     * @return the preset; empty where none is known
     */
    public static Optional<PolicyPreset> preset(String area, LocalDate day) {
        return presets().stream()
                .filter(preset ->
                        preset.area().equals(area) && preset.effective().contains(day))
                .findFirst();
    }
}
