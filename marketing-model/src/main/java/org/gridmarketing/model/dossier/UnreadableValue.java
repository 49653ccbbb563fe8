package org.gridmarketing.model.dossier;

import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.UnreadableReason;

/**
 * Unreadable value (无法识别的值): an attribute of an archived object that holds something that was not understood.
 *
 * @param object the object (所属对象); what has no key of its own is named by the object that holds it
 * @param attribute the attribute (属性), such as {@code ratedCapacity}; of a part of the object with its path in it, such as
 *     {@code readings/2/rolledOver}
 * @param raw the text as archived (原文)
 * @param reason why it is not readable (无法识别的原因)
 */
public record UnreadableValue(ObjectRef object, String attribute, String raw, UnreadableReason reason) {}
