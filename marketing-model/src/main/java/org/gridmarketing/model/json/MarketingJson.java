package org.gridmarketing.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridmarketing.model.text.Arg;

/**
 * JSON (数据交换格式): the only place that configures Jackson.
 *
 * <p>Unknown properties, doubled keys, numbers for enums, arrays for dates, scalars in place of texts, nulls in place of
 * lists and in lists are refused; where an archive holds a text or a code, a whole number is read as its digits. Money is a text with at least two decimals, quantities and prices are numbers without loss. Inside a dossier a code is written as
 * the dossier's code profile has it; everywhere else by the name of its meaning. A code's meaning is read either way.
 */
public final class MarketingJson {
    /** What stands in place of personal data. */
    public static final String MASK = Arg.Personal.MASK;

    private MarketingJson() {}

    /**
     * A mapper for all types of the library.
     *
     * @return a new mapper, the caller's own to configure further
     */
    public static ObjectMapper newMapper() {
        JsonMapper mapper = JsonMapper.builder(newFactory())
                .addModules(new Jdk8Module(), new JavaTimeModule(), new MarketingModule())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .build();
        refuseNumbersForTexts(mapper);
        refuseNullLists(mapper);
        return mapper;
    }

    /** Keys stand in names too, as counts by unit do, so that a name may be as long as a text. */
    private static JsonFactory newFactory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNameLength(StreamReadConstraints.DEFAULT_MAX_STRING_LEN)
                        .build())
                .build();
    }

    /**
     * A mapper that writes a mask in place of names and addresses, for documents that leave the house.
     *
     * @return a new mapper, the caller's own to configure further
     */
    public static ObjectMapper newMaskingMapper() {
        ObjectMapper mapper = newMapper().registerModule(new MaskingModule());
        return mapper.setConfig(mapper.getSerializationConfig().withAttribute(MaskingModule.MASKED, true));
    }

    /** A list that is left out is empty; one that is null may have been lost on the way. */
    private static void refuseNullLists(ObjectMapper mapper) {
        for (Class<?> whole : List.<Class<?>>of(List.class, Set.class, Map.class)) {
            mapper.configOverride(whole).setSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL));
        }
    }

    private static void refuseNumbersForTexts(ObjectMapper mapper) {
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
