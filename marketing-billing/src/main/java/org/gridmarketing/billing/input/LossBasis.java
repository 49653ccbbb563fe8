package org.gridmarketing.billing.input;

import org.gridmarketing.metering.loss.TransformerNameplate;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.outcome.ObjectRef;

/** How the loss of a transformer is computed (变损计算依据). */
public sealed interface LossBasis {
    /**
     * The transformer.
     *
     * @return type and number
     */
    ObjectRef transformer();

    /**
     * From a table (查表法).
     *
     * @param transformer the transformer
     * @param table its loss table
     */
    record Table(ObjectRef transformer, TransformerLossTable table) implements LossBasis {}

    /**
     * From the nameplate (公式法).
     *
     * @param nameplate capacity, losses and K value
     */
    record Formula(TransformerNameplate nameplate) implements LossBasis {
        @Override
        public ObjectRef transformer() {
            return nameplate.transformer();
        }
    }
}
