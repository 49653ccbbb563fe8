package org.gridmarketing.model.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Personal data (个人信息): marks an attribute that tells who somebody is or where they live. It is left out of {@code toString}
 * and masked by the mapper that documents for others are written with.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Personal {}
