package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.EffectiveRange;
import org.immutables.value.Value;

/**
 * Energy price component (电度电价组成项): one part of the price of a kilowatt hour, billed on lines of its own.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEnergyComponent.class)
@JsonDeserialize(as = ImmutableEnergyComponent.class)
public interface EnergyComponent extends WithEnergyComponent {
    /**
     * Component code (组成项代码).
     *
     * @return the key within the version; not blank
     */
    @NotBlank
    String code();

    /**
     * Kind of charge (电费项目类别).
     *
     * @return what the money is for
     */
    ChargeKind kind();

    /**
     * Name (组成项名称).
     *
     * @return the name as the bill prints it
     */
    Bilingual name();

    /**
     * Price (单价).
     *
     * @return one price, or one for each band
     */
    ComponentPrice price();

    /**
     * Own dates (执行起止日期).
     *
     * @return the days on which it is billed where they are not those of its version, such as those of a fund; empty for all
     */
    Optional<EffectiveRange> effective();

    /**
     * In the power-factor base (参与功率因数调整).
     *
     * @return whether its money is adjusted by the power factor; funds are not
     */
    boolean inPowerFactorBase();

    /**
     * Taxed (含增值税).
     *
     * @return whether value-added tax is contained in it; true unless set
     */
    @Value.Default
    default boolean taxed() {
        return true;
    }

    /**
     * Lines (分行方式).
     *
     * @return whether a component with one price has one line or a line for each band
     */
    @Value.Default
    default LineSplit lineSplit() {
        return LineSplit.ONE_LINE;
    }

    /**
     * Stated quantity (约定电量).
     *
     * @return the name of a stated quantity it is billed on; empty where it is billed on the settled energy
     */
    Optional<String> statedQuantity();

    /**
     * Rounding (取整规则).
     *
     * @return how a line is rounded; two decimals half up unless set
     */
    @Value.Default
    default Rounding rounding() {
        return Rounding.FEN;
    }

    /**
     * What is rounded (取整对象).
     *
     * @return each line unless set
     */
    @Value.Default
    default RoundedAs roundedAs() {
        return RoundedAs.LINE;
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(code(), "EnergyComponent.code");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EnergyComponent}; an attribute can be set once. */
    final class Builder extends ImmutableEnergyComponent.Builder {
        Builder() {}
    }
}
