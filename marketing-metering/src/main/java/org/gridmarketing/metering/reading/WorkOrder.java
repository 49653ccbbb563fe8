package org.gridmarketing.metering.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.ReadingAnomalyKind;
import org.gridmarketing.model.outcome.ObjectRef;

/**
 * Work order (抄表异常工作单): what has to be done about an anomaly, by whom and until when.
 *
 * @param anomaly the archived anomaly
 * @param meteringPointNo where; empty where it is not archived
 * @param kind what is wrong
 * @param owner the line of business that deals with it
 * @param foundOn when it was found
 * @param dueOn the last day for it; empty for a kind that has no deadline of days
 * @param overdue whether that day has passed
 */
public record WorkOrder(
        ObjectRef anomaly,
        Optional<String> meteringPointNo,
        ReadingAnomalyKind kind,
        BusinessOwner owner,
        LocalDate foundOn,
        Optional<LocalDate> dueOn,
        boolean overdue) {}
