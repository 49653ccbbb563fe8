package org.gridmarketing.model.org;

import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Messages;

/** Object of a duty (职责对象): what the action is done to, in our own short terms. */
public enum DutyObject {
    /** The work of the own unit (本单位工作). */
    OWN_UNIT,
    /** The marketing business of the own level (本级营销业务). */
    MARKETING_BUSINESS,
    /** Staff (人力资源). */
    STAFF,
    /** Operating policy (营业政策). */
    OPERATING_POLICY,
    /** Connections (业扩报装). */
    CONNECTION,
    /** Counter service (营业窗口服务). */
    COUNTER_SERVICE,
    /** Supply schemes (供电方案). */
    SUPPLY_SCHEME,
    /** Connection works (业扩工程). */
    CONNECTION_WORKS,
    /** Supply contracts (供用电合同). */
    SUPPLY_CONTRACT,
    /** Contract templates (合同范本). */
    CONTRACT_TEMPLATE,
    /** Customer files (客户档案). */
    CUSTOMER_FILE,
    /** Customer documents (客户资料). */
    CUSTOMER_DOCUMENT,
    /** Customer information (客户信息). */
    CUSTOMER_INFORMATION,
    /** Meter readings (表计示数). */
    METER_READING,
    /** Reading data (抄表数据). */
    READING_DATA,
    /** Reading plans (抄表计划). */
    READING_PLAN,
    /** Reading segments (抄表段). */
    READING_SEGMENT,
    /** Reading exceptions (抄表异常). */
    READING_EXCEPTION,
    /** Reading quality (抄表质量). */
    READING_QUALITY,
    /** Handhelds (抄表机). */
    HANDHELD,
    /** Arrears (欠费). */
    ARREARS,
    /** Disconnection for arrears (欠费停复电). */
    DISCONNECTION,
    /** Prepay agreements (预存协议). */
    PREPAY_AGREEMENT,
    /** Prepay control (费控策略). */
    PREPAY_CONTROL,
    /** Price policy (电价政策). */
    PRICE_POLICY,
    /** Standard billing parameters (计费参数标准). */
    PRICE_PARAMETER,
    /** Billing parameters of customers (客户计费参数). */
    BILLING_PARAMETER,
    /** Bills (电费). */
    BILL,
    /** Charge adjustments (电费退补). */
    CHARGE_ADJUSTMENT,
    /** Back-charges and breach charges (追补与违约电费). */
    BACK_CHARGE,
    /** Billing errors (电费差错). */
    BILLING_ERROR,
    /** Charges and fees (电费与业务费). */
    CHARGE,
    /** Receivables (应收账目). */
    RECEIVABLE,
    /** Tariff funds (电费资金). */
    FUNDS,
    /** Bank statements (银行流水). */
    BANK_STATEMENT,
    /** Bad debts (呆坏账). */
    BAD_DEBT,
    /** Invoices (电费票据). */
    INVOICE,
    /** Mobile payment terminals (移动缴费终端). */
    PAYMENT_TERMINAL,
    /** Usage inspections (用电检查). */
    USAGE_INSPECTION,
    /** Usage inspection plans (用电检查计划). */
    INSPECTION_PLAN,
    /** Usage inspectors (用检人员). */
    INSPECTOR,
    /** Customer electrical safety (客户用电安全). */
    CUSTOMER_SAFETY,
    /** Supply assurance (电力保障). */
    SUPPLY_ASSURANCE,
    /** Incidents (用电事故). */
    INCIDENT,
    /** Theft and breach of use (窃电与违约用电). */
    BREACH_OF_USE,
    /** Service requests (服务请求). */
    SERVICE_REQUEST,
    /** Service channels (服务渠道). */
    SERVICE_CHANNEL,
    /** Service strategies (服务策略). */
    SERVICE_STRATEGY,
    /** Service quality (服务质量). */
    SERVICE_QUALITY,
    /** Service sites (服务场所). */
    SERVICE_SITE,
    /** Customer satisfaction (客户满意度). */
    SATISFACTION,
    /** Paid services (有偿服务). */
    PAID_SERVICE,
    /** Fault reports (故障报修单). */
    FAULT_REPORT,
    /** Repair tasks (抢修任务). */
    REPAIR_TASK,
    /** Repair results (抢修结果). */
    REPAIR_RESULT,
    /** Enquiries (业务咨询单). */
    ENQUIRY,
    /** Suggestions (客户建议). */
    SUGGESTION,
    /** Tip-offs (客户举报). */
    TIP_OFF,
    /** Complaints (客户投诉). */
    COMPLAINT,
    /** Customer tickets (客户工单). */
    CUSTOMER_CASE,
    /** Outage and curtailment notices (停限电信息). */
    PUBLIC_NOTICE,
    /** Knowledge entries (知识条目). */
    KNOWLEDGE,
    /** Metering work (计量工作). */
    METERING_WORK,
    /** Metering schemes (计量方案). */
    METERING_SCHEME,
    /** Metering projects (计量工程). */
    METERING_PROJECT,
    /** Metering points (计量点). */
    METERING_POINT,
    /** Metering devices (计量装置). */
    METERING_DEVICE,
    /** Gateway metering devices (关口计量装置). */
    GATEWAY_METER,
    /** Meter seals (计量封印). */
    METER_SEAL,
    /** The metrology system (计量体系). */
    METROLOGY_SYSTEM,
    /** Measurement standards (计量标准). */
    MEASUREMENT_STANDARD,
    /** The quality system (质量体系). */
    QUALITY_SYSTEM,
    /** Test equipment (检测设备). */
    TEST_EQUIPMENT,
    /** Verification certificates (检定证书). */
    CERTIFICATE,
    /** Site safety (现场安全). */
    SITE_SAFETY,
    /** Collection schemes (采集方案). */
    COLLECTION_SCHEME,
    /** Collection devices (采集装置). */
    COLLECTION_DEVICE,
    /** The collection system (采集系统). */
    COLLECTION_SYSTEM,
    /** Load-management terminals (负荷管理终端). */
    LOAD_TERMINAL,
    /** Metering assets (计量资产). */
    ASSET,
    /** Asset files (资产档案). */
    ASSET_FILE,
    /** Stock (库存). */
    STOCK,
    /** Materials (物资). */
    MATERIAL,
    /** Suppliers (供应商). */
    SUPPLIER,
    /** Supply, demand and market (供需与市场). */
    MARKET,
    /** Market forecast reports (市场预测报告). */
    MARKET_REPORT,
    /** Market indicators (市场指标). */
    MARKET_INDICATOR,
    /** Market projects (市场拓展项目). */
    MARKET_PROJECT,
    /** Market information (市场信息). */
    MARKET_INFORMATION,
    /** Line loss (线损). */
    LINE_LOSS,
    /** Line loss targets (线损指标). */
    LINE_LOSS_TARGET,
    /** Line loss base data (线损基础资料). */
    LINE_LOSS_DATA,
    /** Energy efficiency (能效业务). */
    EFFICIENCY,
    /** Efficiency indicators (能效指标). */
    EFFICIENCY_INDICATOR,
    /** Efficiency measures (能效措施). */
    EFFICIENCY_MEASURE,
    /** Orderly use (有序用电). */
    ORDERLY_USE,
    /** Orderly-use plans (有序用电方案). */
    ORDERLY_USE_PLAN,
    /** Orderly-use notices (有序用电信息). */
    ORDERLY_USE_NOTICE,
    /** VIP customers (VIP客户). */
    VIP_CUSTOMER,
    /** Critical customers (重要客户). */
    CRITICAL_CUSTOMER,
    /** Defaulting customers (失信客户). */
    DEFAULTING_CUSTOMER,
    /** Customer credit (客户信用). */
    CUSTOMER_CREDIT,
    /** Collection risk (电费回收风险). */
    COLLECTION_RISK,
    /** Customer relations (客户关系). */
    CUSTOMER_RELATION,
    /** Customer segments (客户细分). */
    CUSTOMER_SEGMENT,
    /** Customer classes (客户分类标准). */
    CUSTOMER_STANDARD,
    /** Business contact units (业务联系单位). */
    CONTACT_UNIT,
    /** Audit topics (稽查主题). */
    AUDIT_TOPIC,
    /** Audit tasks (稽查任务). */
    AUDIT_TASK,
    /** Audit results (稽查结果). */
    AUDIT_RESULT,
    /** The marketing process (营销全过程). */
    MARKETING_PROCESS;

    /**
     * The noun in words.
     *
     * @param language of the words
     * @return the label
     */
    public String label(Language language) {
        return Messages.template("ORG.OBJECT." + name(), language);
    }
}
