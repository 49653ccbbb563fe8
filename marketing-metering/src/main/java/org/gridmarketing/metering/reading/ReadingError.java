package org.gridmarketing.metering.reading;

import org.gridmarketing.model.outcome.ObjectRef;

/**
 * Reading error (抄表差错): a reading that was confirmed to be wrong.
 *
 * @param point the metering point
 * @param readerNo the reader
 * @param segmentNo the segment
 * @param cause how it came about
 */
public record ReadingError(ObjectRef point, String readerNo, String segmentNo, ReadingErrorCause cause) {}
