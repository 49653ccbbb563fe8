package org.gridmarketing.model.finding;

import org.gridmarketing.model.text.Bilingual;

/** Part of a bill (影响的电费环节) that is at stake where a check fails; coarser and earlier than a bill line. */
public enum BillPart {
    /** No bill is produced at all (整张电费单). */
    WHOLE_BILL("整张电费单", "whole bill"),
    /** Energy charge (电度电费). */
    ENERGY_CHARGE("电度电费", "energy charge"),
    /** Basic charge by capacity or demand (基本电费). */
    BASIC_CHARGE("基本电费", "basic charge"),
    /** Power-factor adjustment (功率因数调整电费). */
    POWER_FACTOR_ADJUSTMENT("功率因数调整电费", "power-factor adjustment"),
    /** Transformer loss (变损). */
    TRANSFORMER_LOSS("变损", "transformer loss"),
    /** Multiplier (倍率). */
    MULTIPLIER("倍率", "multiplier"),
    /** Choice of the price (电价选用). */
    PRICE("电价选用", "choice of the price"),
    /** Funds and surcharges (基金及附加). */
    SURCHARGES("基金及附加", "funds and surcharges"),
    /** Settlement between points, units or companies (结算归属). */
    SETTLEMENT("结算归属", "settlement"),
    /** Deposits and fees outside the energy bill (业务费用). */
    FEES("业务费用", "fees"),
    /** Rotation and verification of meters (轮换与检定). */
    METER_ROTATION("轮换与检定", "meter rotation"),
    /** Statistics only (统计). */
    STATISTICS("统计", "statistics");

    private final String zh;
    private final String en;

    BillPart(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The part in words.
     *
     * @return in both languages
     */
    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}
