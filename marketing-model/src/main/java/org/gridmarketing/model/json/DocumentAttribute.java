package org.gridmarketing.model.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.NotEmpty;

/**
 * Document attribute (文档属性): an attribute of an object of a document, as Jackson and the type itself see it. Reader and schema
 * share it, so that both ask for the same.
 *
 * @param name its name (属性名) in the document
 * @param type what it holds (类型)
 * @param isRequired whether it must be there (是否必填): it has no default, and is no optional and no list or
 *     map that may be empty
 * @param isNotBlank whether it is a text that may not be blank (是否不得为空白)
 * @param isNotEmpty whether it is a list, set or map that needs an element (是否至少一项)
 */
public record DocumentAttribute(
        String name, JavaType type, boolean isRequired, boolean isNotBlank, boolean isNotEmpty) {
    /**
     * The attributes of a type.
     *
     * @param mapper how documents are read
     * @param raw the type, one that is read attribute by attribute
     * @return in the order in which they are written
     */
    public static List<DocumentAttribute> of(ObjectMapper mapper, Class<?> raw) {
        JsonDeserialize how = raw.getAnnotation(JsonDeserialize.class);
        Class<?> bean = how == null || how.as() == Void.class ? raw : how.as();
        return mapper.getSerializationConfig().introspect(mapper.constructType(bean)).findProperties().stream()
                .map(each -> of(raw, each))
                .toList();
    }

    private static DocumentAttribute of(Class<?> raw, BeanPropertyDefinition each) {
        String name = each.getName();
        JavaType type = each.getPrimaryType();
        boolean isNotEmpty = accessor(raw, name).isAnnotationPresent(NotEmpty.class);
        return new DocumentAttribute(
                name,
                type,
                isNotEmpty || isRequired(raw, each),
                type.hasRawClass(String.class) && accessor(raw, name).isAnnotationPresent(NotBlank.class),
                isNotEmpty);
    }

    private static boolean isRequired(Class<?> raw, BeanPropertyDefinition attribute) {
        JavaType type = attribute.getPrimaryType();
        JsonSetter setter = attribute.getAccessor().getAnnotation(JsonSetter.class);
        boolean isEmptyWhenAbsent = setter != null && setter.nulls() == Nulls.AS_EMPTY;
        if (type.isReferenceType() || isEmptyWhenAbsent) {
            return false;
        }
        return raw.isRecord()
                || (!type.isContainerType()
                        && Modifier.isAbstract(
                                accessor(raw, attribute.getName()).getModifiers()));
    }

    private static Method accessor(Class<?> raw, String attribute) {
        try {
            return raw.getMethod(attribute);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("JSON has an attribute that the type lacks: " + attribute, e);
        }
    }
}
