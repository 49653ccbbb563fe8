package org.gridmarketing.model.dossier;

import org.gridmarketing.model.outcome.ObjectRef;

/**
 * Reference (引用): an attribute of an archived object that names another object by its key, as archived.
 *
 * @param from the object (引用方) that has the attribute; a reading set is named by its meter
 * @param attribute the attribute (属性), such as {@code priceAgreementNo}
 * @param to the object it names (被引用方), which may not exist
 */
public record Reference(ObjectRef from, String attribute, ObjectRef to) {}
