package org.gridmarketing.metering.interval;

import java.time.LocalDateTime;

/**
 * Profile gap (曲线缺口): neighbouring intervals without a usable value.
 *
 * @param from the beginning of the first
 * @param to the end of the last
 * @param intervals how many, at least 1
 */
public record ProfileGap(LocalDateTime from, LocalDateTime to, int intervals) {}
