/**
 * The JSON Schema of the documents that users write, made from the types: Jackson's own view of them, so that schema and
 * mapper cannot drift apart.
 */
@NullMarked
package org.gridmarketing.model.schema;

import org.jspecify.annotations.NullMarked;
