package org.gridmarketing.model.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds (取值范围): marks a number, a quantity, or the elements of a set of numbers that its type refuses outside of them. Reader and
 * schema of documents ask for the same, so that each such number is told by its own path.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Bounds {
    /**
     * Least (最小值).
     *
     * @return the least that is accepted, in the unit of the attribute
     */
    long least();

    /**
     * Most (最大值).
     *
     * @return the most that is accepted; none unless set
     */
    long most() default Long.MAX_VALUE;
}
