package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.NotEmpty;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.EffectiveRange;
import org.immutables.value.Value;

/**
 * Tariff version (电价版本): the prices in force over one range of days.
 *
 * <p>Where the utility publishes the price of each band as a whole ({@link #publishedPrices()}), that price wins: the one
 * floating component is what is left of it after the fixed components.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTariffVersion.class)
@JsonDeserialize(as = ImmutableTariffVersion.class)
public interface TariffVersion extends WithTariffVersion {
    /**
     * Effective range (有效期).
     *
     * @return the days on which the prices are in force
     */
    EffectiveRange effective();

    /**
     * Voltages (电价电压等级).
     *
     * @return the supply voltages it is meant for; empty where it is not bound to any
     */
    List<VoltageLevel> voltages();

    /**
     * Org units (适用供电单位).
     *
     * @return numbers of the units for whose customers it is meant, with the units below them, whose numbers begin with theirs;
     *     empty for all. None is blank or stands twice. A later version may name more units or fewer: each unit has the series of those
     *     versions that name it, and begins with the first of them
     */
    List<String> orgNos();

    /**
     * Structure (定价策略).
     *
     * @return single-part or two-part
     */
    PricingStructure structure();

    /**
     * Legal basis (政策依据).
     *
     * @return the documents and tables the prices were taken from
     */
    List<LegalBasis> bases();

    /**
     * Doubt (存疑说明).
     *
     * @return why the prices are not verified; empty where they are. A bill on such prices says so
     */
    Optional<Bilingual> doubt();

    /**
     * Published prices (公布的分时到户价).
     *
     * @return the whole price of each band, funds included; empty where only components are published. A band that is left out
     *     costs what its components come to, where each has a price or a ratio for it
     */
    Map<TouBand, EnergyPrice> publishedPrices();

    /**
     * Components (电度电价组成).
     *
     * @return at least one; codes do not repeat
     */
    @NotEmpty
    List<EnergyComponent> components();

    /**
     * Tiers (阶梯).
     *
     * @return the tiers of a residential price
     */
    Optional<TierSchedule> tiers();

    /**
     * Basic charge (容需量电价).
     *
     * @return capacity and demand prices of a two-part tariff
     */
    Optional<BasicChargePrices> basicCharge();

    /**
     * Minimum charge (最低电费).
     *
     * @return yuan that the energy lines of an agreement come to on each bill at least, whatever the length of its period; empty where
     *     there is none
     */
    Optional<Yuan> minimumCharge();

    /**
     * Rounding of floated prices (浮动电价取整).
     *
     * @return how the price of a band that comes from a base and a ratio is rounded, such as to the decimals that the area publishes;
     *     empty where the product stays exact
     */
    Optional<Rounding> floatedPriceRounding();

    /**
     * Whether the prices were checked against their source.
     *
     * @return true unless there is a {@link #doubt()}
     */
    @JsonIgnore
    default boolean isVerified() {
        return doubt().isEmpty();
    }

    /**
     * Checks what one version shows.
     *
     * @throws IllegalArgumentException naming the attribute: a blank or repeated unit, no component, a repeated code, a floating
     *     component without published prices, or more than one of them
     */
    @Value.Check
    default void check() {
        TariffVersionCheck.check(this);
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TariffVersion}; an attribute can be set once. */
    final class Builder extends ImmutableTariffVersion.Builder {
        Builder() {}
    }
}
