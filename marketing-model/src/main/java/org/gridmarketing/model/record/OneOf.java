package org.gridmarketing.model.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One of (择一填写): marks a type that is refused unless exactly one of several groups of its optional attributes is there, whole and
 * alone. The schema of documents asks for the same.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OneOf {
    /**
     * Groups (分组).
     *
     * @return each a list of attributes, divided by commas, that stand together
     */
    String[] value();
}
