package org.gridmarketing.metering;

import java.util.List;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.legal.Regulation;
import org.gridmarketing.model.trace.TraceStep;

/** Metering steps (计量计算步骤): what this module tells of its computing, with formula and legal basis. */
public final class MeteringSteps {
    /** 综合倍率: the installed ratios over those that the meter counts in. */
    public static final TraceStep COMPOSITE_MULTIPLIER = TraceStep.of("METERING.COMPOSITE_MULTIPLIER");

    /** 抄见电量: a register's difference times the multiplier. */
    public static final TraceStep REGISTER_ENERGY = TraceStep.of("METERING.REGISTER_ENERGY");

    /** 抄见电量(翻转): the same where the register passed its last digit. */
    public static final TraceStep REGISTER_ENERGY_ROLLED_OVER = TraceStep.of("METERING.REGISTER_ENERGY_ROLLED_OVER");

    /** 抄见电量(倒走过零): the same where the register ran backwards through zero. */
    public static final TraceStep REGISTER_ENERGY_BACK_THROUGH_ZERO =
            TraceStep.of("METERING.REGISTER_ENERGY_BACK_THROUGH_ZERO");

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

    /** 时段划出: what is left of a band of which another was carved out. */
    public static final TraceStep BAND_CARVED = TraceStep.of("METERING.BAND_CARVED");

    /** 分时合计: the sum of the bands. */
    public static final TraceStep SUM_OF_BANDS = TraceStep.of("METERING.SUM_OF_BANDS");

    /** 曲线分时电量: the intervals of a band together. */
    public static final TraceStep INTERVAL_BAND = TraceStep.of("METERING.INTERVAL_BAND");

    /** 曲线最大需量: the highest average over a window. */
    public static final TraceStep INTERVAL_DEMAND = TraceStep.of("METERING.INTERVAL_DEMAND");

    /** 总分扣减: what a point keeps once the points behind it have theirs. */
    public static final TraceStep DEDUCTION = TraceStep.of("METERING.DEDUCTION");

    /** 按日协定电量: a quantity per day times days. */
    public static final TraceStep AGREED_PER_DAY = TraceStep.of("METERING.AGREED_PER_DAY");

    /** 定比电量: a share of the point above. */
    public static final TraceStep AGREED_PROPORTION = TraceStep.of("METERING.AGREED_PROPORTION");

    /** 运行小时: 24 hours for each energised day. */
    public static final TraceStep ENERGISED_HOURS = TraceStep.of("METERING.ENERGISED_HOURS");

    /** 运行月数: the part of a month for which a loss counts. */
    public static final TraceStep ENERGISED_PART = TraceStep.of("METERING.ENERGISED_PART");

    /** 修正系数(班制): K of the number of shifts. */
    public static final TraceStep CORRECTION_FACTOR_OF_SHIFTS = TraceStep.of("METERING.CORRECTION_FACTOR_OF_SHIFTS");

    /** 修正系数(工作小时): K of working hours. */
    public static final TraceStep CORRECTION_FACTOR_OF_HOURS = TraceStep.of("METERING.CORRECTION_FACTOR_OF_HOURS");

    /** 额定无功损耗: of capacity and the per cent of a nameplate. */
    public static final TraceStep RATED_REACTIVE_LOSS = TraceStep.of("METERING.RATED_REACTIVE_LOSS");

    /** 有功功率损耗: at a steady load. */
    public static final TraceStep POWER_LOSS_ACTIVE = TraceStep.of("METERING.POWER_LOSS_ACTIVE");

    /** 无功功率损耗: at a steady load. */
    public static final TraceStep POWER_LOSS_REACTIVE = TraceStep.of("METERING.POWER_LOSS_REACTIVE");

    /** 综合功率损耗: what the reactive loss costs in the network included. */
    public static final TraceStep POWER_LOSS_COMPREHENSIVE = TraceStep.of("METERING.POWER_LOSS_COMPREHENSIVE");

    /** 损耗电量: a steady power over a time. */
    public static final TraceStep POWER_OVER_TIME = TraceStep.of("METERING.POWER_OVER_TIME");

    /** 变损查表: a row of the loss table. */
    public static final TraceStep LOSS_TABLE_ROW = TraceStep.of("METERING.LOSS_TABLE_ROW", Basis.LOSSES);

    /** 变损查表(插值): between two rows of the loss table. */
    public static final TraceStep LOSS_TABLE_LINEAR = TraceStep.of("METERING.LOSS_TABLE_LINEAR", Basis.LOSSES);

    /** 变损查表(不足月): the row at the energy of a whole month, counted for part of it. */
    public static final TraceStep LOSS_TABLE_ROW_PART_MONTH =
            TraceStep.of("METERING.LOSS_TABLE_ROW_PART_MONTH", Basis.LOSSES);

    /** 变损查表(插值, 不足月): between two rows, counted for part of a month. */
    public static final TraceStep LOSS_TABLE_LINEAR_PART_MONTH =
            TraceStep.of("METERING.LOSS_TABLE_LINEAR_PART_MONTH", Basis.LOSSES);

    /** 变损查表(负荷率): what the column of a load ratio says of each megawatt hour. */
    public static final TraceStep LOSS_LOAD_RATIO_COLUMN =
            TraceStep.of("METERING.LOSS_LOAD_RATIO_COLUMN", Basis.LOSSES);

    /** 变损查表(负荷率, 插值): between two columns. */
    public static final TraceStep LOSS_LOAD_RATIO_LINEAR =
            TraceStep.of("METERING.LOSS_LOAD_RATIO_LINEAR", Basis.LOSSES);

    /** 变损查表(空载): the row without energy. */
    public static final TraceStep LOSS_LOAD_RATIO_IDLE = TraceStep.of("METERING.LOSS_LOAD_RATIO_IDLE", Basis.LOSSES);

    /** 有功变损: the active loss by formula. */
    public static final TraceStep LOSS_FORMULA_ACTIVE = TraceStep.of("METERING.LOSS_FORMULA_ACTIVE", Basis.LOSSES);

    /** 无功变损: the reactive loss by formula. */
    public static final TraceStep LOSS_FORMULA_REACTIVE = TraceStep.of("METERING.LOSS_FORMULA_REACTIVE", Basis.LOSSES);

    /** 变损(系数取一位小数): the loss by formula with its coefficient in tenths. */
    public static final TraceStep LOSS_FORMULA_TENTHS = TraceStep.of("METERING.LOSS_FORMULA_TENTHS", Basis.LOSSES);

    /** 有功变损(无无功表): the active loss by formula at an assumed power factor. */
    public static final TraceStep LOSS_FORMULA_NO_REACTIVE =
            TraceStep.of("METERING.LOSS_FORMULA_NO_REACTIVE", Basis.LOSSES);

    /** 有功变损(费率法): iron loss and a share of the energy. */
    public static final TraceStep LOSS_RATE_ACTIVE = TraceStep.of("METERING.LOSS_RATE_ACTIVE", Basis.LOSSES);

    /** 无功变损(费率法): reactive iron loss and K times the active copper loss. */
    public static final TraceStep LOSS_RATE_REACTIVE = TraceStep.of("METERING.LOSS_RATE_REACTIVE", Basis.LOSSES);

    /** 协议损耗电量: the agreed loss of a month, counted for the part of it. */
    public static final TraceStep LOSS_AGREED = TraceStep.of("METERING.LOSS_AGREED", Basis.LOSSES);

    /** 协议损耗率: an agreed share of the energy. */
    public static final TraceStep LOSS_AGREED_SHARE = TraceStep.of("METERING.LOSS_AGREED_SHARE", Basis.LOSSES);

    /** 有功线损: the active loss of a line by formula. */
    public static final TraceStep LINE_LOSS_ACTIVE = TraceStep.of("METERING.LINE_LOSS_ACTIVE", Basis.LOSSES);

    /** 无功线损: the reactive loss of a line by formula. */
    public static final TraceStep LINE_LOSS_REACTIVE = TraceStep.of("METERING.LINE_LOSS_REACTIVE", Basis.LOSSES);

    /** 不计变损: metering is not on the low side of a customer's transformer. */
    public static final TraceStep NO_TRANSFORMER_LOSS = TraceStep.of("METERING.NO_TRANSFORMER_LOSS", Basis.LOSSES);

    /** 分摊(按容量): a point's share by capacity. */
    public static final TraceStep SHARE_BY_CAPACITY = TraceStep.of("METERING.SHARE_BY_CAPACITY");

    /** 分摊: a point's share by energy. */
    public static final TraceStep SHARE_BY_ENERGY = TraceStep.of("METERING.SHARE_BY_ENERGY");

    /** 分摊余数: what is left for the main point. */
    public static final TraceStep SHARE_REMAINDER = TraceStep.of("METERING.SHARE_REMAINDER");

    /** 功率因数角(电量): of reactive by active energy. */
    public static final TraceStep LOAD_ANGLE_OF_ENERGIES = TraceStep.of("METERING.LOAD_ANGLE_OF_ENERGIES");

    /** 功率因数角(功率因数): of a power factor. */
    public static final TraceStep LOAD_ANGLE_OF_POWER_FACTOR = TraceStep.of("METERING.LOAD_ANGLE_OF_POWER_FACTOR");

    /** 更正系数(接线): of what the elements measure together. */
    public static final TraceStep COEFFICIENT_OF_WIRING = TraceStep.of("METERING.COEFFICIENT_OF_WIRING");

    /** 更正系数: the factor is K. */
    public static final TraceStep FACTOR_OF_COEFFICIENT = TraceStep.of("METERING.FACTOR_OF_COEFFICIENT");

    /** 误差系数: the factor of a meter error. */
    public static final TraceStep FACTOR_OF_ERROR = TraceStep.of("METERING.FACTOR_OF_ERROR");

    /** 更正系数与误差: the factor of a wrong wiring of a meter with an error. */
    public static final TraceStep FACTOR_OF_COEFFICIENT_AND_ERROR =
            TraceStep.of("METERING.FACTOR_OF_COEFFICIENT_AND_ERROR");

    /** 倍率系数: the factor of a wrong multiplier. */
    public static final TraceStep FACTOR_OF_MULTIPLIER = TraceStep.of("METERING.FACTOR_OF_MULTIPLIER");

    /** 电压降系数(按抄见电量): the factor of a voltage drop. */
    public static final TraceStep FACTOR_OF_DROP_RECORDED = TraceStep.of("METERING.FACTOR_OF_DROP_RECORDED");

    /** 电压降系数(按实用电量): the factor of a voltage drop. */
    public static final TraceStep FACTOR_OF_DROP_TRUE = TraceStep.of("METERING.FACTOR_OF_DROP_TRUE");

    /** 退补电量: what is collected, or refunded below zero. */
    public static final TraceStep ADJUSTED_BY_FACTOR = TraceStep.of("METERING.ADJUSTED_BY_FACTOR");

    /** 退补电量(按正常用电量): normal use less what was recorded. */
    public static final TraceStep ADJUSTED_TO_NORMAL_USE = TraceStep.of("METERING.ADJUSTED_TO_NORMAL_USE");

    /** 潜动电量: what a meter recorded while nothing was used. */
    public static final TraceStep ADJUSTED_FOR_CREEP = TraceStep.of("METERING.ADJUSTED_FOR_CREEP");

    /** 瓦秒法功率: what a count of turns says. */
    public static final TraceStep WATT_SECOND_POWER = TraceStep.of("METERING.WATT_SECOND_POWER");

    /** 瓦秒法误差: the error that a count of turns shows. */
    public static final TraceStep WATT_SECOND_ERROR = TraceStep.of("METERING.WATT_SECOND_ERROR");

    /** 窃电量: capacity for as long as it was used. */
    public static final TraceStep STOLEN_ENERGY = TraceStep.of("METERING.STOLEN_ENERGY", Basis.THEFT);

    /** 停电期间可能用电量: the share of a month. */
    public static final TraceStep OUTAGE_ENERGY = TraceStep.of("METERING.OUTAGE_ENERGY", Basis.OUTAGE);

    /** 考核无功电量: forward and reverse reactive energy without their signs. */
    public static final TraceStep REACTIVE_ABSOLUTE_SUM =
            TraceStep.of("METERING.REACTIVE_ABSOLUTE_SUM", Basis.POWER_FACTOR);

    /** 考核无功电量(非止逆表): net reactive energy and twice what was sent. */
    public static final TraceStep REACTIVE_WITHOUT_RATCHET =
            TraceStep.of("METERING.REACTIVE_WITHOUT_RATCHET", Basis.POWER_FACTOR);

    /** 查表功率因数: the power factor by the printed table of reactive by active energy. */
    public static final TraceStep POWER_FACTOR_BY_TABLE =
            TraceStep.of("METERING.POWER_FACTOR_BY_TABLE", Basis.POWER_FACTOR_TABLE);

    /** 月平均功率因数: the monthly average. */
    public static final TraceStep POWER_FACTOR = TraceStep.of("METERING.POWER_FACTOR", Basis.POWER_FACTOR);

    /** 考核无功电量(Ⅰ、Ⅳ象限): while active energy was taken. */
    public static final TraceStep REACTIVE_WHILE_IMPORTING =
            TraceStep.of("METERING.REACTIVE_WHILE_IMPORTING", Basis.POWER_FACTOR);

    /** 考核无功电量(四象限): whichever way active energy flowed. */
    public static final TraceStep REACTIVE_ALL_QUADRANTS =
            TraceStep.of("METERING.REACTIVE_ALL_QUADRANTS", Basis.POWER_FACTOR);

    /** 力调系数: the rate of the table. */
    public static final TraceStep POWER_FACTOR_RATE =
            TraceStep.of("METERING.POWER_FACTOR_RATE", Basis.POWER_FACTOR_TABLE);

    /** 估算电量(去年同期): last year's usage by the day. */
    public static final TraceStep ESTIMATE_SAME_PERIOD = TraceStep.of("METERING.ESTIMATE_SAME_PERIOD");

    /** 估算电量(平均): the average of the last periods by the day. */
    public static final TraceStep ESTIMATE_AVERAGE = TraceStep.of("METERING.ESTIMATE_AVERAGE");

    /** 估算示数(线性插值): between two readings. */
    public static final TraceStep ESTIMATE_LINEAR = TraceStep.of("METERING.ESTIMATE_LINEAR");

    /** 估算日曲线(相似日): the average of like days. */
    public static final TraceStep ESTIMATE_LIKE_DAY = TraceStep.of("METERING.ESTIMATE_LIKE_DAY");

    /** 日曲线按日电量缩放: a profile bent to a known total. */
    public static final TraceStep ESTIMATE_PROFILE_SCALED = TraceStep.of("METERING.ESTIMATE_PROFILE_SCALED");

    /** 供电量: what was supplied to a unit. */
    public static final TraceStep LINE_LOSS_SUPPLY = TraceStep.of("METERING.LINE_LOSS_SUPPLY");

    /** 线损率: what was not sold of it. */
    public static final TraceStep LINE_LOSS_RATE = TraceStep.of("METERING.LINE_LOSS_RATE");

    /** 管理线损: what physics does not explain. */
    public static final TraceStep LINE_LOSS_MANAGEMENT = TraceStep.of("METERING.LINE_LOSS_MANAGEMENT");

    /** 指标: part of whole in per cent. */
    public static final TraceStep INDICATOR_RATE = TraceStep.of("METERING.INDICATOR_RATE");

    /** 平均负荷: energy over time. */
    public static final TraceStep LOAD_AVERAGE = TraceStep.of("METERING.LOAD_AVERAGE");

    /** 最大负荷利用小时: energy over the maximum load. */
    public static final TraceStep LOAD_UTILISATION_HOURS = TraceStep.of("METERING.LOAD_UTILISATION_HOURS");

    /** 平均电价: charge over energy. */
    public static final TraceStep AVERAGE_PRICE = TraceStep.of("METERING.AVERAGE_PRICE");

    /** 购电单位成本: purchase cost over energy sold. */
    public static final TraceStep PURCHASE_COST = TraceStep.of("METERING.PURCHASE_COST");

    /** 电力弹性系数: growth of electricity over growth of the product. */
    public static final TraceStep ELASTICITY = TraceStep.of("METERING.ELASTICITY");

    /** 年平均增长率: the root of the ratio. */
    public static final TraceStep GROWTH_ANNUAL = TraceStep.of("METERING.GROWTH_ANNUAL");

    private MeteringSteps() {}

    private static final class Basis {
        // who bears the losses is in the clause; the formula itself is practice
        static final List<LegalBasis> LOSSES = Regulation.supplyRules("第七十四条");
        static final List<LegalBasis> THEFT = Regulation.supplyRules("第一百零三条");
        static final List<LegalBasis> OUTAGE = Regulation.supplyRules("第九十五条");
        static final LegalBasis POWER_FACTOR = Regulation.POWER_FACTOR_1983.verified("");
        static final LegalBasis POWER_FACTOR_TABLE = Regulation.POWER_FACTOR_1983.verified("功率因数调整电费表");
    }
}
