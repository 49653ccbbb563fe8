package org.gridmarketing.model.org;

import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Messages;

/** Action of a duty (职责动作): the verb, in our own short terms. */
public enum DutyAction {
    /** Lead (主持). */
    LEAD,
    /** Manage (管理). */
    MANAGE,
    /** Guide (指导). */
    GUIDE,
    /** Supervise (监督). */
    SUPERVISE,
    /** Plan (编排). */
    PLAN,
    /** Set (制定). */
    SET,
    /** Draft (起草). */
    DRAFT,
    /** Compile (编制). */
    COMPILE,
    /** Review (审核). */
    REVIEW,
    /** Approve (审批). */
    APPROVE,
    /** Sign (签订). */
    SIGN,
    /** Record (记录). */
    RECORD,
    /** Register (登记). */
    REGISTER,
    /** Archive (归档). */
    ARCHIVE,
    /** Gather (收集). */
    GATHER,
    /** Check (核实). */
    CHECK,
    /** Query (查询). */
    QUERY,
    /** Maintain (维护). */
    MAINTAIN,
    /** Accept (受理). */
    ACCEPT,
    /** Dispatch (派发). */
    DISPATCH,
    /** Handle (处理). */
    HANDLE,
    /** Answer (答复). */
    ANSWER,
    /** Call back on (回访). */
    CALL_BACK,
    /** Monitor (监看). */
    MONITOR,
    /** Publish (发布). */
    PUBLISH,
    /** Read (抄录). */
    READ,
    /** Raise (提出). */
    RAISE,
    /** Calculate (核算). */
    CALCULATE,
    /** Configure (设置). */
    CONFIGURE,
    /** Release (发行). */
    RELEASE,
    /** Collect (收取). */
    COLLECT,
    /** Remit (解缴). */
    REMIT,
    /** Chase (催缴). */
    DUN,
    /** Book (登账). */
    BOOK,
    /** Reconcile (核对). */
    RECONCILE,
    /** Write off (核销). */
    WRITE_OFF,
    /** Issue (开具). */
    ISSUE,
    /** Execute (执行). */
    EXECUTE,
    /** Inspect (检查). */
    INSPECT,
    /** Investigate (查处). */
    INVESTIGATE,
    /** Install (装拆). */
    INSTALL,
    /** Commission (调试). */
    COMMISSION,
    /** Operate (运行). */
    OPERATE,
    /** Repair (消缺). */
    REPAIR,
    /** Rotate (轮换). */
    ROTATE,
    /** Test (检测). */
    TEST,
    /** Verify (检定). */
    VERIFY,
    /** Sample (抽检). */
    SAMPLE,
    /** Arbitrate (仲裁检定). */
    ARBITRATE,
    /** Transfer (量传). */
    TRANSFER,
    /** Store (保管). */
    STORE,
    /** Deliver (配送). */
    DELIVER,
    /** Scrap (报废). */
    SCRAP,
    /** Buy (采购). */
    BUY,
    /** Forecast (预测). */
    FORECAST,
    /** Analyse (分析). */
    ANALYSE,
    /** Count (统计). */
    COUNT,
    /** Evaluate (评价). */
    EVALUATE,
    /** Rate (评定). */
    RATE,
    /** Track (跟踪). */
    TRACK,
    /** Audit (稽查). */
    AUDIT;

    /**
     * The verb in words.
     *
     * @param language of the words
     * @return the label
     */
    public String label(Language language) {
        return Messages.template("ORG.ACTION." + name(), language);
    }
}
