package org.gridmarketing.billing.resolve;

import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.model.point.MeteringPoint;

/** A point that takes part, as archived and as it is computed. */
record ResolvedPoint(MeteringPoint archived, BillablePoint billable) {}
