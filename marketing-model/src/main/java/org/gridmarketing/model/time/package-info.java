/**
 * Time as billing needs it: local dates and instants without zones. Readings are instants, a date alone means 24:00 of that
 * day, billing periods are (from, to].
 */
@NullMarked
package org.gridmarketing.model.time;

import org.jspecify.annotations.NullMarked;
