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
import java.util.Optional;
import org.gridmarketing.model.record.Bounds;
import org.gridmarketing.model.record.Form;
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
 * @param bounds between which its number or each of its numbers lies (取值范围); empty where it has none
 * @param form what the whole of its text looks like (文本格式), a regular expression; empty where any text will do
 */
public record DocumentAttribute(
        String name,
        JavaType type,
        boolean isRequired,
        boolean isNotBlank,
        boolean isNotEmpty,
        Optional<Bounds> bounds,
        Optional<String> form) {
    /**
     * An attribute that must be there, of which nothing else is asked.
     *
     * @param name its name in the document
     * @param type what it holds
     * @return the attribute
     */
    static DocumentAttribute required(String name, JavaType type) {
        return new DocumentAttribute(name, type, true, false, false, Optional.empty(), Optional.empty());
    }

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
        Method accessor = accessor(raw, name);
        boolean isNotEmpty = accessor.isAnnotationPresent(NotEmpty.class);
        return new DocumentAttribute(
                name,
                type,
                isNotEmpty || isRequired(raw, each),
                isText(type) && accessor.isAnnotationPresent(NotBlank.class),
                isNotEmpty,
                Optional.ofNullable(accessor.getAnnotation(Bounds.class)),
                Optional.ofNullable(accessor.getAnnotation(Form.class)).map(Form::value));
    }

    private static boolean isText(JavaType type) {
        return type.isReferenceType() ? isText(type.getReferencedType()) : type.hasRawClass(String.class);
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
