package org.gridmarketing.model.style;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * House style (编码风格) of all Immutables types: the generated implementation is package-private and never named by callers, a builder
 * refuses to set an attribute twice, and bad values are {@link IllegalArgumentException}s. A default reads no other default, so that no
 * accessor has to watch over the order in which they are computed.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@JsonSerialize
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        unsafeDefaultAndDerived = true,
        forceJacksonPropertyNames = true,
        redactedMask = "***",
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {org.immutables.value.Generated.class})
public @interface MarketingStyle {}
