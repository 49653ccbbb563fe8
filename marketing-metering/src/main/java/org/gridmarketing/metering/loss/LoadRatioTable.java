package org.gridmarketing.metering.loss;

import java.util.List;

/**
 * Loss table by load ratio (按负荷率的变损表) of one model and capacity.
 *
 * @param no the key, not blank
 * @param source where the figures come from; not blank
 * @param idleMonth the losses of a month without any energy (空载行)
 * @param columns in ascending order of the load ratio, at least one
 */
public record LoadRatioTable(String no, String source, Losses idleMonth, List<LoadRatioColumn> columns) {
    /**
     * Checks key, signs and order.
     *
     * @param no the key, not blank
     * @param source where the figures come from; not blank
     * @param idleMonth the losses of a month without any energy
     * @param columns in ascending order of the load ratio, at least one
     * @throws IllegalArgumentException naming the attribute that is blank, negative, empty or out of order
     */
    public LoadRatioTable {
        columns = List.copyOf(columns);
        require(!no.isBlank() && !source.isBlank(), "no and source must not be blank", no);
        require(!idleMonth.active().isNegative() && !idleMonth.reactive().isNegative(), "idleMonth is negative", no);
        require(!columns.isEmpty(), "columns must not be empty", no);
        for (int i = 1; i < columns.size(); i++) {
            int order = columns.get(i).loadRatio().compareTo(columns.get(i - 1).loadRatio());
            require(order > 0, "columns must ascend by loadRatio", no);
        }
    }

    private static void require(boolean holds, String message, String no) {
        if (!holds) {
            throw new IllegalArgumentException(message + ": " + no);
        }
    }
}
