package org.gridmarketing.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.time.BillingPeriod;
import org.immutables.value.Value;

/**
 * Billing case (计费算例): everything that one bill is computed from, in one document.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBillingCase.class)
@JsonDeserialize(as = ImmutableBillingCase.class)
public interface BillingCase extends WithBillingCase {
    /**
     * Format version (格式版本).
     *
     * @return 1 today
     */
    @Value.Default
    default int formatVersion() {
        return 1;
    }

    /**
     * Billing period (计费周期).
     *
     * @return after 24:00 of {@code from} until 24:00 of {@code to}
     */
    BillingPeriod period();

    /**
     * Dossier (客户全套档案).
     *
     * @return the customer with readings at both ends of the period
     */
    Dossier dossier();

    /**
     * Reference tables (码表).
     *
     * @return what the dossier refers to; empty unless set
     */
    @Value.Default
    default ReferenceTables tables() {
        return ReferenceTables.empty();
    }

    /**
     * Built-in catalogues (内置电价表).
     *
     * @return the ids of shipped catalogues, such as {@code hubei-2026-01}
     */
    List<String> catalogs();

    /**
     * Tariffs (电价).
     *
     * @return tariffs of this document, beside those of the catalogues
     */
    List<Tariff> tariffs();

    /**
     * Billing policy (计费口径).
     *
     * @return the defaults unless set
     */
    @Value.Default
    default BillingPolicy policy() {
        return BillingPolicy.defaults();
    }

    /**
     * Stated facts (给定数据).
     *
     * @return nothing unless set
     */
    @Value.Default
    default StatedFacts stated() {
        return StatedFacts.none();
    }

    /**
     * Checks what makes the document readable.
     *
     * @throws IllegalArgumentException if the format version is not known
     */
    @Value.Check
    default void check() {
        Keys.requireFormatVersion(formatVersion(), "BillingCase.formatVersion");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BillingCase}; an attribute can be set once. */
    final class Builder extends ImmutableBillingCase.Builder {
        Builder() {}
    }
}
