package org.gridmarketing.rules.kind;

import java.time.LocalDate;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Recorded;

/**
 * Date field (日期字段): one archived date of one object, so that a check can go over all dates of a dossier.
 *
 * @param ref the object
 * @param attribute the attribute that holds the date
 * @param date the date as archived
 */
public record DateField(ObjectRef ref, String attribute, Recorded<LocalDate> date) {}
