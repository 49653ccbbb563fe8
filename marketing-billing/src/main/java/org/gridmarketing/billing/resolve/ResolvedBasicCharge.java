package org.gridmarketing.billing.resolve;

import java.util.Optional;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.OperatingCapacity;

/**
 * What a basic charge is billed on, and where its capacity comes from.
 *
 * @param capacity empty where no operating capacity is billed or is a floor
 */
record ResolvedBasicCharge(BasicCharge basis, Optional<OperatingCapacity> capacity) {}
