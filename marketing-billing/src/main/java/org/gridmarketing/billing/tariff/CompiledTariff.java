package org.gridmarketing.billing.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.text.Args;
import org.jspecify.annotations.Nullable;

/**
 * Compiled tariff (编译后的电价): a tariff version with the price of every component in every band, and what the resolver asks
 * of every customer's tariff, worked out once.
 */
public final class CompiledTariff {
    private static final Percentage HALF = Percentage.ofPercent("50");

    private final String code;
    private final TariffVersion version;
    private final List<CompiledComponent> components;
    private final List<BillWarning> warnings;
    private final Set<TouBand> pricedBands;
    private final Set<LocalDate> lastDays;
    private final boolean datedComponents;

    private CompiledTariff(
            String code, TariffVersion version, List<CompiledComponent> components, List<BillWarning> warnings) {
        this.code = code;
        this.version = version;
        this.components = List.copyOf(components);
        this.warnings = List.copyOf(warnings);
        this.pricedBands = Collections.unmodifiableSet(pricedBands(version, components));
        this.lastDays = Collections.unmodifiableSet(lastDays(version));
        this.datedComponents = version.components().stream()
                .anyMatch(component -> component.effective().isPresent());
    }

    private static Set<TouBand> pricedBands(TariffVersion version, List<CompiledComponent> components) {
        Set<TouBand> priced = EnumSet.noneOf(TouBand.class);
        for (CompiledComponent component : components) {
            Arrays.stream(TouBand.values())
                    .filter(band ->
                            component.isBanded() && component.price(band).isPresent())
                    .forEach(priced::add);
        }
        version.tiers().stream()
                .flatMap(tiers -> tiers.bandSurcharges().stream())
                .forEach(row -> priced.addAll(row.surcharges().keySet()));
        return priced;
    }

    private static NavigableSet<LocalDate> lastDays(TariffVersion version) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Stream.concat(
                        Stream.of(version.effective()),
                        version.components().stream().flatMap(component -> component.effective().stream()))
                .forEach(range -> {
                    days.add(range.from().minusDays(1));
                    range.to().ifPresent(days::add);
                });
        return days;
    }

    /**
     * Works out the prices of a version.
     *
     * @param code the price code
     * @param version the version
     * @return the compiled tariff, with warnings where its figures contradict one another or are not verified
     */
    public static CompiledTariff of(String code, TariffVersion version) {
        List<BillWarning> warnings = new ArrayList<>();
        version.doubt()
                .ifPresent(doubt -> warnings.add(new BillWarning(
                        BillingIssues.TARIFF_UNVERIFIED,
                        Args.of("code", code).and("zh", doubt.zh()).and("en", doubt.en()))));
        version.basicCharge()
                .flatMap(BasicChargePrices::loadFactorDiscount)
                .filter(discount -> discount.share().compareTo(HALF) < 0)
                .ifPresent(discount -> warnings.add(new BillWarning(
                        BillingIssues.DISCOUNT_IMPLAUSIBLE,
                        Args.of("code", code).and("share", discount.share()))));
        List<CompiledComponent> components = version.components().stream()
                .map(component -> CompiledComponent.of(component, version))
                .toList();
        components.forEach(
                component -> component.residualWarnings(code, version).forEach(warnings::add));
        return new CompiledTariff(code, version, components, warnings);
    }

    /**
     * Price code (电价码).
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * Version (电价版本).
     *
     * @return the version it was compiled from
     */
    public TariffVersion version() {
        return version;
    }

    /**
     * Components (组成项).
     *
     * @return in the order of the version
     */
    public List<CompiledComponent> components() {
        return components;
    }

    /**
     * Warnings (提示).
     *
     * @return what a reader of a bill by this tariff must know
     */
    public List<BillWarning> warnings() {
        return warnings;
    }

    /**
     * Bands with prices of their own (分时计价的时段).
     *
     * @return those of components and of surcharges on tiers; empty where the price does not differ by band
     */
    public Set<TouBand> pricedBands() {
        return pricedBands;
    }

    /**
     * Days at whose end prices may change (价格变动日).
     *
     * @return the last day of the version and of each component with days of its own, and the day before the first one of each;
     *     ascending
     */
    public Set<LocalDate> lastDays() {
        return lastDays;
    }

    /**
     * Whether components have days of their own (组成项是否另有生效期).
     *
     * @return false where every component is charged as long as the version is in force
     */
    public boolean hasDatedComponents() {
        return datedComponents;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof CompiledTariff that && code.equals(that.code) && version.equals(that.version));
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + version.hashCode();
    }

    @Override
    public String toString() {
        return "CompiledTariff[" + code + " from " + version.effective().from() + "]";
    }
}
