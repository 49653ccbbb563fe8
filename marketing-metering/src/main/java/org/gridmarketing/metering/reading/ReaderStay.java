package org.gridmarketing.metering.reading;

import java.time.LocalDate;

/**
 * Stay of a reader at a segment (抄表员任段情况), and until when it may last.
 *
 * @param segmentNo the segment
 * @param readerNo the reader
 * @param since the first day of the unbroken stay
 * @param rotateBy the last day on which the reader may still read the segment
 * @param overdue whether that day has passed
 */
public record ReaderStay(String segmentNo, String readerNo, LocalDate since, LocalDate rotateBy, boolean overdue) {}
