package org.gridmarketing.metering;

import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.trace.TraceStep;

/** Metering steps (计量计算步骤): what this module tells of its computing, with formula and legal basis. */
public final class MeteringSteps {
    /** 抄见电量: a register's difference times the multiplier. */
    public static final TraceStep REGISTER_ENERGY = TraceStep.of("METERING.REGISTER_ENERGY");

    /** 抄见电量(翻转): the same where the register passed its last digit. */
    public static final TraceStep REGISTER_ENERGY_ROLLED_OVER = TraceStep.of("METERING.REGISTER_ENERGY_ROLLED_OVER");

    /** 最大需量: what a demand register shows times the multiplier. */
    public static final TraceStep REGISTER_DEMAND = TraceStep.of("METERING.REGISTER_DEMAND");

    /** 抄见电量合计: the energies of all meters of a period together. */
    public static final TraceStep SUM_OF_METERS = TraceStep.of("METERING.SUM_OF_METERS");

    /** 最大需量(换表): the highest demand of all meters of a period. */
    public static final TraceStep HIGHEST_OF_METERS = TraceStep.of("METERING.HIGHEST_OF_METERS");

    /** 平段电量: what the other bands leave of the total. */
    public static final TraceStep FLAT_REMAINDER = TraceStep.of("METERING.FLAT_REMAINDER");

    /** What the other bands leave of the total, where there is no flat price. */
    public static final TraceStep BAND_REMAINDER = TraceStep.of("METERING.BAND_REMAINDER");

    /** 分时合计: the sum of the bands. */
    public static final TraceStep SUM_OF_BANDS = TraceStep.of("METERING.SUM_OF_BANDS");

    /** 变损查表: a row of the loss table. */
    public static final TraceStep LOSS_TABLE_ROW = TraceStep.of("METERING.LOSS_TABLE_ROW", Basis.LOSSES);

    /** 变损查表(插值): between two rows of the loss table. */
    public static final TraceStep LOSS_TABLE_LINEAR = TraceStep.of("METERING.LOSS_TABLE_LINEAR", Basis.LOSSES);

    /** 有功变损: the active loss by formula. */
    public static final TraceStep LOSS_FORMULA_ACTIVE = TraceStep.of("METERING.LOSS_FORMULA_ACTIVE", Basis.LOSSES);

    /** 无功变损: the reactive loss by formula. */
    public static final TraceStep LOSS_FORMULA_REACTIVE = TraceStep.of("METERING.LOSS_FORMULA_REACTIVE", Basis.LOSSES);

    /** 分摊: a point's share by energy. */
    public static final TraceStep SHARE_BY_ENERGY = TraceStep.of("METERING.SHARE_BY_ENERGY");

    /** 分摊余数: what is left for the main point. */
    public static final TraceStep SHARE_REMAINDER = TraceStep.of("METERING.SHARE_REMAINDER");

    /** 考核无功电量: forward and reverse reactive energy without their signs. */
    public static final TraceStep REACTIVE_ABSOLUTE_SUM =
            TraceStep.of("METERING.REACTIVE_ABSOLUTE_SUM", Basis.POWER_FACTOR);

    /** 月平均功率因数: the monthly average. */
    public static final TraceStep POWER_FACTOR = TraceStep.of("METERING.POWER_FACTOR", Basis.POWER_FACTOR);

    /** 力调系数: the rate of the table. */
    public static final TraceStep POWER_FACTOR_RATE =
            TraceStep.of("METERING.POWER_FACTOR_RATE", Basis.POWER_FACTOR_TABLE);

    private MeteringSteps() {}

    private static final class Basis {
        // who bears the losses is in the clause; the formula itself is practice
        static final LegalBasis LOSSES = LegalBasis.unverified("供电营业规则（1996）", "第七十四条");
        static final LegalBasis POWER_FACTOR = LegalBasis.verified("水电财字〔1983〕215号", "");
        static final LegalBasis POWER_FACTOR_TABLE = LegalBasis.verified("水电财字〔1983〕215号", "功率因数调整电费表");
    }
}
