package org.gridmarketing.metering;

import org.gridmarketing.model.outcome.IssueCode;

/** Metering issues (计量问题代码): every reason for which this module refuses a number. */
public final class MeteringIssues {
    /** 示数为负: a register shows less than nothing; arguments {@code register}, {@code reading}. */
    public static final IssueCode READING_NEGATIVE = new IssueCode("METERING.READING_NEGATIVE");

    /** 示数倒走: the later reading is below the earlier one; arguments {@code register}, {@code previous}, {@code current}. */
    public static final IssueCode READING_BACKWARD = new IssueCode("METERING.READING_BACKWARD");

    /** 位数未知: the register rolled over, but how many digits it has is not known; argument {@code register}. */
    public static final IssueCode DIGITS_UNKNOWN = new IssueCode("METERING.DIGITS_UNKNOWN");

    /** 位数超范围: the number of integer digits is not 1 to 12; arguments {@code register}, {@code digits}. */
    public static final IssueCode DIGITS_OUT_OF_RANGE = new IssueCode("METERING.DIGITS_OUT_OF_RANGE");

    /** 翻转标志矛盾: rolled over, yet not below; arguments {@code register}, {@code previous}, {@code current}. */
    public static final IssueCode ROLLOVER_CONTRADICTED = new IssueCode("METERING.ROLLOVER_CONTRADICTED");

    /** 示数超位数: more than the register can show; arguments {@code register}, {@code reading}, {@code digits}. */
    public static final IssueCode READING_BEYOND_DIGITS = new IssueCode("METERING.READING_BEYOND_DIGITS");

    /** 倒走标志矛盾: said to have run backwards, yet not below, or rolled over too and not above; arguments {@code register}, {@code previous}, {@code current}. */
    public static final IssueCode BACKWARD_CONTRADICTED = new IssueCode("METERING.BACKWARD_CONTRADICTED");

    /** 多次翻转: more than one rollover between two settlements; arguments {@code register}, {@code count}. */
    public static final IssueCode ROLLED_OVER_TWICE = new IssueCode("METERING.ROLLED_OVER_TWICE");

    /** 缺示数: no reading at an end of the time; arguments {@code register}, {@code at}. */
    public static final IssueCode READING_MISSING = new IssueCode("METERING.READING_MISSING");

    /** 示数不可读: arguments {@code register}, {@code at}, {@code raw}. */
    public static final IssueCode READING_UNREADABLE = new IssueCode("METERING.READING_UNREADABLE");

    /** 示数矛盾: several readings of one instant that differ; arguments {@code register}, {@code at}, {@code count}. */
    public static final IssueCode READING_CONTRADICTED = new IssueCode("METERING.READING_CONTRADICTED");

    /** 需量期中复零: an earlier reading is above the last; arguments {@code register}, {@code at}, {@code higher}, {@code closing}. */
    public static final IssueCode DEMAND_RESET_IN_PERIOD = new IssueCode("METERING.DEMAND_RESET_IN_PERIOD");

    /** 部分表计缺时段: a band that not all meters of the period have; arguments {@code register}, {@code count}, {@code meters}. */
    public static final IssueCode BAND_ON_SOME_METERS = new IssueCode("METERING.BAND_ON_SOME_METERS");

    /** 无运行电能表: no meter was mounted in the period. */
    public static final IssueCode NO_METER = new IssueCode("METERING.NO_METER");

    /** 表计重叠: two meters at one point at once; arguments {@code first}, {@code second}. */
    public static final IssueCode METERS_OVERLAP = new IssueCode("METERING.METERS_OVERLAP");

    /** 表计间断: a whole day without a meter; arguments {@code first}, {@code second}, {@code removed}, {@code installed}. */
    public static final IssueCode METER_GAP = new IssueCode("METERING.METER_GAP");

    /** 周期未全装表: no meter at one end of the period; arguments {@code from}, {@code to}. */
    public static final IssueCode PERIOD_NOT_METERED = new IssueCode("METERING.PERIOD_NOT_METERED");

    /** 装拆日期颠倒: removed before it was mounted; arguments {@code installed}, {@code removed}. */
    public static final IssueCode INSTALLATION_DATES_REVERSED = new IssueCode("METERING.INSTALLATION_DATES_REVERSED");

    /** 变比不一致: instrument transformers of one set have different ratios; argument {@code ratios}. */
    public static final IssueCode RATIOS_DISAGREE = new IssueCode("METERING.RATIOS_DISAGREE");

    /** 倍率超范围: a composite multiplier that no installation has; arguments {@code lowest}, {@code highest}. */
    public static final IssueCode MULTIPLIER_OUT_OF_RANGE = new IssueCode("METERING.MULTIPLIER_OUT_OF_RANGE");

    /** 缺数据: an attribute that is needed is not archived. */
    public static final IssueCode VALUE_MISSING = new IssueCode("METERING.VALUE_MISSING");

    /** 数据不可读: an attribute that is needed cannot be read; argument {@code raw}. */
    public static final IssueCode VALUE_UNREADABLE = new IssueCode("METERING.VALUE_UNREADABLE");

    /** 数值应为正: zero or less where only more makes sense; argument {@code value}. */
    public static final IssueCode VALUE_NOT_POSITIVE = new IssueCode("METERING.VALUE_NOT_POSITIVE");

    /** 数值为负: less than zero where that makes no sense; argument {@code value}. */
    public static final IssueCode VALUE_NEGATIVE = new IssueCode("METERING.VALUE_NEGATIVE");

    /** 缺总示数: the energy of the total register is needed and not there. */
    public static final IssueCode TOTAL_REGISTER_MISSING = new IssueCode("METERING.TOTAL_REGISTER_MISSING");

    /** 缺平示数: bands are summed and the flat band is not there. */
    public static final IssueCode FLAT_REGISTER_MISSING = new IssueCode("METERING.FLAT_REGISTER_MISSING");

    /** 缺被包含时段的示数: an inner band without the one it is counted in; arguments {@code outer}, {@code inner}. */
    public static final IssueCode OUTER_BAND_MISSING = new IssueCode("METERING.OUTER_BAND_MISSING");

    /** 包含时段电量倒挂: arguments {@code outer}, {@code inner}, {@code W0}, {@code W1}. */
    public static final IssueCode INNER_BAND_EXCEEDS_OUTER = new IssueCode("METERING.INNER_BAND_EXCEEDS_OUTER");

    /** 总与分时不符: total and bands differ beyond the tolerance; arguments {@code difference}, {@code tolerance}. */
    public static final IssueCode BANDS_DISAGREE = new IssueCode("METERING.BANDS_DISAGREE");

    /** 各时段之和大于总电量: nothing is left for the flat band; arguments {@code total}, {@code bands}. */
    public static final IssueCode BANDS_EXCEED_TOTAL = new IssueCode("METERING.BANDS_EXCEED_TOTAL");

    /** 曲线缺点: neighbouring intervals without a value; arguments {@code from}, {@code to}, {@code count}. */
    public static final IssueCode INTERVALS_MISSING = new IssueCode("METERING.INTERVALS_MISSING");

    /** 曲线数据矛盾: intervals with values that differ; arguments {@code first}, {@code count}. */
    public static final IssueCode INTERVALS_CONTRADICTED = new IssueCode("METERING.INTERVALS_CONTRADICTED");

    /** 曲线数据为负: arguments {@code first}, {@code count}. */
    public static final IssueCode INTERVALS_NEGATIVE = new IssueCode("METERING.INTERVALS_NEGATIVE");

    /** 曲线数据超范围: too many digits to be summed; arguments {@code first}, {@code count}. */
    public static final IssueCode INTERVALS_TOO_LARGE = new IssueCode("METERING.INTERVALS_TOO_LARGE");

    /** 曲线时标不齐: times that are no end of an interval; arguments {@code first}, {@code count}. */
    public static final IssueCode INTERVALS_MISALIGNED = new IssueCode("METERING.INTERVALS_MISALIGNED");

    /** 曲线点数不符: arguments {@code count}, {@code expected}. */
    public static final IssueCode PROFILE_LENGTH_WRONG = new IssueCode("METERING.PROFILE_LENGTH_WRONG");

    /** 曲线不完整: intervals are missing in the days that are settled; arguments {@code count}, {@code expected}, {@code first}. */
    public static final IssueCode PROFILE_INCOMPLETE = new IssueCode("METERING.PROFILE_INCOMPLETE");

    /** 时间超出曲线: arguments {@code part}, {@code period}. */
    public static final IssueCode PART_OUTSIDE_PROFILE = new IssueCode("METERING.PART_OUTSIDE_PROFILE");

    /** 曲线时标超出时间: arguments {@code first}, {@code count}. */
    public static final IssueCode INTERVALS_OUTSIDE = new IssueCode("METERING.INTERVALS_OUTSIDE");

    /** 结算时间重叠: arguments {@code part}, {@code other}. */
    public static final IssueCode PARTS_OVERLAP = new IssueCode("METERING.PARTS_OVERLAP");

    /** 时间超出分时方案: arguments {@code part}, {@code period}. */
    public static final IssueCode PART_OUTSIDE_SCHEME = new IssueCode("METERING.PART_OUTSIDE_SCHEME");

    /** 曲线间隔不符: arguments {@code minutes}, {@code expected}. */
    public static final IssueCode INTERVAL_LENGTH_DIFFERS = new IssueCode("METERING.INTERVAL_LENGTH_DIFFERS");

    /** 曲线间隔过长: a window cannot be made of the intervals; arguments {@code minutes}, {@code window}, {@code slide}. */
    public static final IssueCode INTERVALS_TOO_LONG = new IssueCode("METERING.INTERVALS_TOO_LONG");

    /** 时段不明: from a day on the bands cannot be told; arguments {@code day}, {@code reason}. */
    public static final IssueCode BANDS_NOT_KNOWN = new IssueCode("METERING.BANDS_NOT_KNOWN");

    /** 小时内时段变化: an hourly value cannot be given to one band; arguments {@code day}, {@code time}. */
    public static final IssueCode BAND_CHANGES_WITHIN_HOUR = new IssueCode("METERING.BAND_CHANGES_WITHIN_HOUR");

    /** 变损表无此行: arguments {@code table}, {@code energy}, {@code nearest}. */
    public static final IssueCode LOSS_TABLE_NO_ROW = new IssueCode("METERING.LOSS_TABLE_NO_ROW");

    /** 超出变损表: arguments {@code table}, {@code energy}, {@code first}, {@code last}. */
    public static final IssueCode LOSS_TABLE_EXCEEDED = new IssueCode("METERING.LOSS_TABLE_EXCEEDED");

    /** 修正系数小于 1: a load cannot lose less than the same energy spread evenly; argument {@code value}. */
    public static final IssueCode CORRECTION_FACTOR_BELOW_ONE = new IssueCode("METERING.CORRECTION_FACTOR_BELOW_ONE");

    /** 变损超范围: a loss that no transformer has; argument {@code highest}. */
    public static final IssueCode LOSS_OUT_OF_RANGE = new IssueCode("METERING.LOSS_OUT_OF_RANGE");

    /** 无运行变压器: transformer loss is to be computed and no transformer was energised. */
    public static final IssueCode NO_TRANSFORMER = new IssueCode("METERING.NO_TRANSFORMER");

    /** 功率因数超范围: not above 0 up to 1; argument {@code value}. */
    public static final IssueCode POWER_FACTOR_OUT_OF_RANGE = new IssueCode("METERING.POWER_FACTOR_OUT_OF_RANGE");

    /** 无分摊电量: something is to be shared and all weights are zero; argument {@code whole}. */
    public static final IssueCode NO_ENERGY_TO_SHARE_BY = new IssueCode("METERING.NO_ENERGY_TO_SHARE_BY");

    /** 主计量点不在分摊范围: the point that takes the remainder has no share. */
    public static final IssueCode MAIN_POINT_WITHOUT_SHARE = new IssueCode("METERING.MAIN_POINT_WITHOUT_SHARE");

    /** 分摊超量: rounded shares sum up to more than the whole; arguments {@code shares}, {@code whole}. */
    public static final IssueCode SHARES_EXCEED_WHOLE = new IssueCode("METERING.SHARES_EXCEED_WHOLE");

    /** 分摊点重复: a metering point stands twice among the shares. */
    public static final IssueCode SHARE_POINT_TWICE = new IssueCode("METERING.SHARE_POINT_TWICE");

    /** 更正系数无定义: the wiring measures nothing at this load, so nothing recorded can be corrected. */
    public static final IssueCode COEFFICIENT_UNDEFINED = new IssueCode("METERING.COEFFICIENT_UNDEFINED");

    /** 更正系数超范围: more than any wiring that measures; argument {@code highest}. */
    public static final IssueCode COEFFICIENT_OUT_OF_RANGE = new IssueCode("METERING.COEFFICIENT_OUT_OF_RANGE");

    /** 退补电量超范围: an energy that no meter has recorded wrongly; argument {@code highest}. */
    public static final IssueCode ADJUSTMENT_OUT_OF_RANGE = new IssueCode("METERING.ADJUSTMENT_OUT_OF_RANGE");

    /** 更正系数与示数方向矛盾: K and the recorded energy have different signs; arguments {@code K}, {@code energy}. */
    public static final IssueCode COEFFICIENT_CONTRADICTED = new IssueCode("METERING.COEFFICIENT_CONTRADICTED");

    /** 相别不全: three phases are asked; argument {@code count}. */
    public static final IssueCode PHASES_INCOMPLETE = new IssueCode("METERING.PHASES_INCOMPLETE");

    /** 误差超范围: an error or drop that no meter has; argument {@code value}. */
    public static final IssueCode ERROR_OUT_OF_RANGE = new IssueCode("METERING.ERROR_OUT_OF_RANGE");

    /** 误差未超允许范围: nothing is adjusted; arguments {@code value}, {@code permitted}. */
    public static final IssueCode WITHIN_PERMITTED_ERROR = new IssueCode("METERING.WITHIN_PERMITTED_ERROR");

    /** 接线不能确定: a fuse is blown and the stated voltages do not tell which phase is at which terminal. */
    public static final IssueCode WIRING_NOT_DETERMINED = new IssueCode("METERING.WIRING_NOT_DETERMINED");

    /** 退补方法与原因不符: arguments {@code cause}, {@code causes}. */
    public static final IssueCode METHOD_OF_ANOTHER_CAUSE = new IssueCode("METERING.METHOD_OF_ANOTHER_CAUSE");

    /** 潜动电量大于抄见电量: arguments {@code crept}, {@code recorded}. */
    public static final IssueCode CREEP_EXCEEDS_RECORDED = new IssueCode("METERING.CREEP_EXCEEDS_RECORDED");

    /** 该原因只补不退: arguments {@code energy}, {@code rule}. */
    public static final IssueCode NOT_REFUNDED = new IssueCode("METERING.NOT_REFUNDED");

    /** 分类无法确定: no criterion is known to hold; arguments {@code edition}, {@code object}, {@code unknown}. */
    public static final IssueCode CLASS_UNDETERMINED = new IssueCode("METERING.CLASS_UNDETERMINED");

    /** 检定周期不明: how the meter is verified is not known, or no cycle is known for it. */
    public static final IssueCode VERIFICATION_CYCLE_UNKNOWN = new IssueCode("METERING.VERIFICATION_CYCLE_UNKNOWN");

    /** 到期日无法确定: a day to count from is missing; arguments {@code kind}, {@code document}. */
    public static final IssueCode DUE_DAY_UNKNOWN = new IssueCode("METERING.DUE_DAY_UNKNOWN");

    /** 无计量点: a tree without points. */
    public static final IssueCode TREE_EMPTY = new IssueCode("METERING.TREE_EMPTY");

    /** 计量点重复: a point stands twice in a tree. */
    public static final IssueCode TREE_POINT_TWICE = new IssueCode("METERING.TREE_POINT_TWICE");

    /** 上级计量点缺失: argument {@code parent}. */
    public static final IssueCode PARENT_NOT_IN_TREE = new IssueCode("METERING.PARENT_NOT_IN_TREE");

    /** 计量点层级成环: points behind one another; argument {@code path}. */
    public static final IssueCode POINT_CYCLE = new IssueCode("METERING.POINT_CYCLE");

    /** 上级计量点无表: nothing to take a point off or to have a share of; argument {@code parent}. */
    public static final IssueCode PARENT_WITHOUT_METER = new IssueCode("METERING.PARENT_WITHOUT_METER");

    /** 定比值有误: a ratio outside 0 to 1 or of nothing; argument {@code ratio}. */
    public static final IssueCode PROPORTION_WRONG = new IssueCode("METERING.PROPORTION_WRONG");

    /** 定比之和大于一: argument {@code sum}. */
    public static final IssueCode PROPORTIONS_EXCEED_ONE = new IssueCode("METERING.PROPORTIONS_EXCEED_ONE");

    /** 电量无计量点: energy was given for what is no metered point of the tree. */
    public static final IssueCode ENERGY_WITHOUT_POINT = new IssueCode("METERING.ENERGY_WITHOUT_POINT");

    /** 计量点缺电量: no energy was given for a metered point. */
    public static final IssueCode POINT_WITHOUT_ENERGY = new IssueCode("METERING.POINT_WITHOUT_ENERGY");

    /** 扣减后为负: arguments {@code W0}, {@code taken}, {@code missing}. */
    public static final IssueCode DEDUCTION_SHORTFALL = new IssueCode("METERING.DEDUCTION_SHORTFALL");

    /** 扣减后时段为负: arguments {@code band}, {@code W0}, {@code taken}, {@code missing}. */
    public static final IssueCode DEDUCTION_BAND_SHORTFALL = new IssueCode("METERING.DEDUCTION_BAND_SHORTFALL");

    /** 计量点不存在: a point that has to be computed is not among those given. */
    public static final IssueCode POINT_NOT_FOUND = new IssueCode("METERING.POINT_NOT_FOUND");

    /** 无用电量: neither active nor reactive energy, so that there is no power factor. */
    public static final IssueCode POWER_FACTOR_NO_ENERGY = new IssueCode("METERING.POWER_FACTOR_NO_ENERGY");

    /** 只有无功电量: the regulation does not say what then holds; argument {@code reactive}. */
    public static final IssueCode POWER_FACTOR_ONLY_REACTIVE = new IssueCode("METERING.POWER_FACTOR_ONLY_REACTIVE");

    /** 无功净值与反向无功矛盾: less ran back than was sent; arguments {@code net}, {@code reverse}. */
    public static final IssueCode REACTIVE_NET_CONTRADICTED = new IssueCode("METERING.REACTIVE_NET_CONTRADICTED");

    /** 反向象限无功正负矛盾: one would be set off against the other; arguments {@code q3}, {@code q4}. */
    public static final IssueCode QUADRANTS_CONTRADICTED = new IssueCode("METERING.QUADRANTS_CONTRADICTED");

    /** 历史电量周期重叠: two periods of one register share days; arguments {@code first}, {@code second}. */
    public static final IssueCode HISTORY_OVERLAPS = new IssueCode("METERING.HISTORY_OVERLAPS");

    /** 无去年同期电量: arguments {@code from}, {@code to}. */
    public static final IssueCode HISTORY_SAME_PERIOD_MISSING = new IssueCode("METERING.HISTORY_SAME_PERIOD_MISSING");

    /** 历史电量不足: fewer periods were read than are needed; arguments {@code found}, {@code needed}. */
    public static final IssueCode HISTORY_TOO_SHORT = new IssueCode("METERING.HISTORY_TOO_SHORT");

    /** 历史电量为负: arguments {@code from}, {@code to}, {@code amount}. */
    public static final IssueCode HISTORY_NEGATIVE = new IssueCode("METERING.HISTORY_NEGATIVE");

    /** 无法判断连续周期: the history breaks off, has a gap or does not tell; arguments {@code since}, {@code found}, {@code needed}. */
    public static final IssueCode HISTORY_BROKEN_OFF = new IssueCode("METERING.HISTORY_BROKEN_OFF");

    /** 校核项已停用: a check is switched off by its parameters. */
    public static final IssueCode CHECK_SWITCHED_OFF = new IssueCode("METERING.CHECK_SWITCHED_OFF");

    /** 全周期停用: there was no supply in the whole period. */
    public static final IssueCode OUT_OF_SERVICE = new IssueCode("METERING.OUT_OF_SERVICE");

    /** 周期内有供电: there was supply in the period. */
    public static final IssueCode IN_SERVICE = new IssueCode("METERING.IN_SERVICE");

    /** 电量过小不作比较: argument {@code limit}. */
    public static final IssueCode USAGE_INSIGNIFICANT = new IssueCode("METERING.USAGE_INSIGNIFICANT");

    /** 非总示数: only a total register is held against its bands. */
    public static final IssueCode REGISTER_NO_TOTAL = new IssueCode("METERING.REGISTER_NO_TOTAL");

    /** 无分时示数: the meter has no band registers. */
    public static final IssueCode BANDS_NOT_READ = new IssueCode("METERING.BANDS_NOT_READ");

    /** 已换表: the reading before is another meter's. */
    public static final IssueCode METER_CHANGED = new IssueCode("METERING.METER_CHANGED");

    /** 时刻不在两次示数之间: arguments {@code at}, {@code before}, {@code after}. */
    public static final IssueCode ESTIMATE_NOT_BETWEEN = new IssueCode("METERING.ESTIMATE_NOT_BETWEEN");

    /** 相似日不足: arguments {@code found}, {@code needed}. */
    public static final IssueCode ESTIMATE_FEW_LIKE_DAYS = new IssueCode("METERING.ESTIMATE_FEW_LIKE_DAYS");

    /** 相似日的间隔数不同: arguments {@code day}, {@code found}, {@code expected}. */
    public static final IssueCode ESTIMATE_INTERVALS_DIFFER = new IssueCode("METERING.ESTIMATE_INTERVALS_DIFFER");

    /** 相似日有负电量: argument {@code day}. */
    public static final IssueCode ESTIMATE_INTERVAL_NEGATIVE = new IssueCode("METERING.ESTIMATE_INTERVAL_NEGATIVE");

    /** 相似日曲线为零: something is to be spread over a profile of nothing; argument {@code whole}. */
    public static final IssueCode ESTIMATE_PROFILE_EMPTY = new IssueCode("METERING.ESTIMATE_PROFILE_EMPTY");

    /** 小数位过多: arguments {@code value}, {@code decimals}. */
    public static final IssueCode VALUE_TOO_FINE = new IssueCode("METERING.VALUE_TOO_FINE");

    /** 比率超范围: a quotient that no quantity of the trade has; argument {@code whole}. */
    public static final IssueCode RATE_OUT_OF_RANGE = new IssueCode("METERING.RATE_OUT_OF_RANGE");

    /** 部分大于整体: arguments {@code part}, {@code whole}. */
    public static final IssueCode PART_EXCEEDS_WHOLE = new IssueCode("METERING.PART_EXCEEDS_WHOLE");

    /** 最大负荷小于平均负荷: arguments {@code energy}, {@code hours}, {@code maximum}. */
    public static final IssueCode MAXIMUM_BELOW_AVERAGE = new IssueCode("METERING.MAXIMUM_BELOW_AVERAGE");

    /** 生产总值没有增长: there is no elasticity against a product that did not change; argument {@code electricity}. */
    public static final IssueCode PRODUCT_UNCHANGED = new IssueCode("METERING.PRODUCT_UNCHANGED");

    /** 电费年月晚于统计月: arguments {@code billMonth}, {@code month}. */
    public static final IssueCode BILL_MONTH_LATER = new IssueCode("METERING.BILL_MONTH_LATER");

    /** 供电量不大于零: argument {@code supplied}. */
    public static final IssueCode LINE_LOSS_NO_SUPPLY = new IssueCode("METERING.LINE_LOSS_NO_SUPPLY");

    /** 无损电量大于售电量: arguments {@code lossless}, {@code sold}. */
    public static final IssueCode LINE_LOSS_LOSSLESS_EXCEEDS_SOLD =
            new IssueCode("METERING.LINE_LOSS_LOSSLESS_EXCEEDS_SOLD");

    /** 考核单元为空: an assessment unit without members. */
    public static final IssueCode LINE_LOSS_UNIT_EMPTY = new IssueCode("METERING.LINE_LOSS_UNIT_EMPTY");

    /** 考核单元重复: a unit would be counted twice. */
    public static final IssueCode LINE_LOSS_UNIT_TWICE = new IssueCode("METERING.LINE_LOSS_UNIT_TWICE");

    /** 无损电量口径不同: rates with and without lossless energy are mixed. */
    public static final IssueCode LINE_LOSS_TREATMENTS_DIFFER = new IssueCode("METERING.LINE_LOSS_TREATMENTS_DIFFER");

    /** 考核单元成员重复: arguments {@code unit}, {@code register}. */
    public static final IssueCode LINE_LOSS_FLOW_TWICE = new IssueCode("METERING.LINE_LOSS_FLOW_TWICE");

    /** 考核单元成员缺电量: arguments {@code unit}, {@code register}. */
    public static final IssueCode LINE_LOSS_ENERGY_MISSING = new IssueCode("METERING.LINE_LOSS_ENERGY_MISSING");

    /** 考核单元成员电量不同期: arguments {@code unit}, {@code register}, {@code from}, {@code to}. */
    public static final IssueCode LINE_LOSS_OTHER_PERIOD = new IssueCode("METERING.LINE_LOSS_OTHER_PERIOD");

    /** 不是同一考核单元: argument {@code unit}. */
    public static final IssueCode LINE_LOSS_OTHER_UNIT = new IssueCode("METERING.LINE_LOSS_OTHER_UNIT");

    /** 理论线损没有元件: a theoretical loss of nothing. */
    public static final IssueCode LINE_LOSS_NO_ELEMENTS = new IssueCode("METERING.LINE_LOSS_NO_ELEMENTS");

    /** 计量点用途不明: neither purpose nor class tells what a point measures. */
    public static final IssueCode LINE_LOSS_ROLE_UNKNOWN = new IssueCode("METERING.LINE_LOSS_ROLE_UNKNOWN");

    /** 计量点未归属: a point names neither station area nor feeder. */
    public static final IssueCode LINE_LOSS_UNASSIGNED = new IssueCode("METERING.LINE_LOSS_UNASSIGNED");

    /** 考核单元不存在: a point names a unit that the shared tables do not have; argument {@code unit}. */
    public static final IssueCode LINE_LOSS_UNIT_UNKNOWN = new IssueCode("METERING.LINE_LOSS_UNIT_UNKNOWN");

    /** 成员存疑: a sub-point may or may not be contained in its parent; argument {@code unit}. */
    public static final IssueCode LINE_LOSS_MEMBER_DOUBTFUL = new IssueCode("METERING.LINE_LOSS_MEMBER_DOUBTFUL");

    /** 考核单元无供电计量点: nothing measures what is supplied to a unit. */
    public static final IssueCode LINE_LOSS_NO_SUPPLY_POINT = new IssueCode("METERING.LINE_LOSS_NO_SUPPLY_POINT");

    /** 台区无考核表: a station area of a line is not metered; argument {@code area}. */
    public static final IssueCode LINE_LOSS_AREA_NOT_METERED = new IssueCode("METERING.LINE_LOSS_AREA_NOT_METERED");

    /** 台区无线路: a station area names no feeder that the shared tables have. */
    public static final IssueCode LINE_LOSS_AREA_WITHOUT_LINE = new IssueCode("METERING.LINE_LOSS_AREA_WITHOUT_LINE");

    /** 抄表段重复: a segment number stands twice. */
    public static final IssueCode SEGMENT_TWICE = new IssueCode("METERING.SEGMENT_TWICE");

    /** 抄表计划重复: a plan number stands twice. */
    public static final IssueCode PLAN_TWICE = new IssueCode("METERING.PLAN_TWICE");

    /** 抄表例日不全: several readings a month, but only one day is archived. */
    public static final IssueCode READING_DAYS_UNKNOWN = new IssueCode("METERING.READING_DAYS_UNKNOWN");

    /** 抄表例日不存在: arguments {@code day}, {@code month}. */
    public static final IssueCode READING_DAY_IMPOSSIBLE = new IssueCode("METERING.READING_DAY_IMPOSSIBLE");

    /** 抄表段无抄表员: argument {@code day}. */
    public static final IssueCode SEGMENT_WITHOUT_READER = new IssueCode("METERING.SEGMENT_WITHOUT_READER");

    /** 抄表段有两名抄表员: arguments {@code day}, {@code readers}. */
    public static final IssueCode SEGMENT_WITH_TWO_READERS = new IssueCode("METERING.SEGMENT_WITH_TWO_READERS");

    /** 起止日期颠倒: arguments {@code from}, {@code to}. */
    public static final IssueCode DAYS_REVERSED = new IssueCode("METERING.DAYS_REVERSED");

    /** 轮换班组不成立: fewer than two readers, or one of them twice; argument {@code team}. */
    public static final IssueCode ROTATION_TEAM_IMPOSSIBLE = new IssueCode("METERING.ROTATION_TEAM_IMPOSSIBLE");

    /** 抄表员不在轮换班组: argument {@code reader}. */
    public static final IssueCode ROTATION_READER_OUTSIDE = new IssueCode("METERING.ROTATION_READER_OUTSIDE");

    /** 异常发现日期晚于统计日期: arguments {@code found}, {@code asOf}. */
    public static final IssueCode ANOMALY_IN_FUTURE = new IssueCode("METERING.ANOMALY_IN_FUTURE");

    /** 抄表日期晚于统计日期: arguments {@code found}, {@code asOf}. */
    public static final IssueCode READ_IN_FUTURE = new IssueCode("METERING.READ_IN_FUTURE");

    /** 抄表段计量点数未知: argument {@code segment}. */
    public static final IssueCode SEGMENT_POINTS_UNKNOWN = new IssueCode("METERING.SEGMENT_POINTS_UNKNOWN");

    private MeteringIssues() {}
}
