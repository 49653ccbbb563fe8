package org.gridmarketing.model.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Form (文本格式): marks a text that its type refuses unless the whole of it looks so. The schema of documents asks for the same. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Form {
    /**
     * Pattern (正则表达式).
     *
     * @return a regular expression that the whole text matches, in the words that Java and JSON Schema share
     */
    String value();
}
