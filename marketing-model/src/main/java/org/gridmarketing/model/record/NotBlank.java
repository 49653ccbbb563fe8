package org.gridmarketing.model.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Not blank (不得为空白): marks a text that its type refuses when it is empty or white space, by {@link Keys#requireNotBlank}. Reader
 * and schema of documents ask for it, so that each such text is told by its own path.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NotBlank {}
