package org.gridmarketing.model.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.immutables.value.Value;

/** Transformer loss table (变压器损耗表) of one model and capacity; a row of a reference table. */
@Value.Immutable
@JsonSerialize(as = ImmutableTransformerLossTable.class)
@JsonDeserialize(as = ImmutableTransformerLossTable.class)
public interface TransformerLossTable extends WithTransformerLossTable {
    /**
     * Loss number (变损编号).
     *
     * @return the key, not blank
     */
    @NotBlank
    String no();

    /**
     * Where the figures come from (来源).
     *
     * @return the document; not blank
     */
    @NotBlank
    String source();

    /**
     * Rows (表行).
     *
     * @return in ascending order of energy, at least one; none where {@link #rate()} stands in their place
     */
    List<TransformerLossRow> rows();

    /**
     * Rate (费率).
     *
     * @return the losses by rate, where the region has no rows of energies
     */
    Optional<TransformerLossRate> rate();

    /**
     * Checks key and order.
     *
     * @throws IllegalArgumentException if a key is blank, there are neither rows nor a rate or there are both, or the energies do not ascend
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(no(), "TransformerLossTable.no");
        Keys.requireNotBlank(source(), "TransformerLossTable.source");
        if (rows().isEmpty() == rate().isEmpty()) {
            throw new IllegalArgumentException("TransformerLossTable must have either rows or a rate: " + no());
        }
        for (int i = 1; i < rows().size(); i++) {
            if (rows().get(i).energy().compareTo(rows().get(i - 1).energy()) <= 0) {
                throw new IllegalArgumentException("TransformerLossTable.rows must ascend by energy: " + no());
            }
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

    /** Builds {@link TransformerLossTable}; an attribute can be set once. */
    final class Builder extends ImmutableTransformerLossTable.Builder {
        Builder() {}
    }
}
