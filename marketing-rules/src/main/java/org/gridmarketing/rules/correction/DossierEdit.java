package org.gridmarketing.rules.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;

/**
 * Changes one attribute in the document of a dossier: whatever the document can say of an attribute can be corrected, and the
 * reader of the document is the judge of the value.
 */
final class DossierEdit {
    private static final String KEY = "no";
    private static final String CUSTOMER = "customer";

    private final ObjectMapper mapper = MarketingJson.newMapper();
    private final Dossier dossier;

    DossierEdit(Dossier dossier) {
        this.dossier = dossier;
    }

    Outcome<Dossier> set(ObjectRef subject, String attribute, Arg value) {
        JsonNode document = mapper.valueToTree(dossier);
        List<ObjectNode> objects = objects(document, subject);
        if (objects.size() != 1) {
            IssueCode code = objects.isEmpty() ? CorrectionIssues.NO_OBJECT : CorrectionIssues.SEVERAL_OBJECTS;
            return refused(code, subject, "", Args.of("count", objects.size()));
        }
        ObjectNode object = objects.get(0);
        for (JsonNode candidate : candidates(value)) {
            object.set(attribute, candidate);
            Outcome<Dossier> changed = read(document, subject, attribute, value);
            if (changed.isOk() && isAsGiven(changed.orElseThrow(), subject, attribute)) {
                return changed;
            }
            if (!changed.isOk()) {
                return changed;
            }
        }
        return refused(CorrectionIssues.BAD_VALUE, subject, attribute, Args.of("value", value));
    }

    /** The text as it is first; a number that was put down as a text is tried as a number too. */
    private static List<JsonNode> candidates(Arg value) {
        if (value instanceof Arg.Amount amount) {
            return List.of(DecimalNode.valueOf(new BigDecimal(amount.number())));
        }
        if (value instanceof Arg.Meaning meaning) {
            return List.of(TextNode.valueOf(meaning.code().name()));
        }
        String text = value.disclosed() instanceof Arg.Text plain ? plain.text() : "";
        return text.matches("-?[0-9]{1,18}")
                ? List.of(TextNode.valueOf(text), LongNode.valueOf(Long.parseLong(text)))
                : List.of(TextNode.valueOf(text));
    }

    private Outcome<Dossier> read(JsonNode document, ObjectRef subject, String attribute, Arg value) {
        try {
            return Outcome.ok(mapper.treeToValue(document, Dossier.class));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return isUnknown(e)
                    ? refused(CorrectionIssues.NO_ATTRIBUTE, subject, attribute, Args.none())
                    : refused(CorrectionIssues.BAD_VALUE, subject, attribute, Args.of("value", value));
        }
    }

    /** The reader tells in its own words that there is no such attribute, with the reason behind it. */
    private static boolean isUnknown(Exception e) {
        return e instanceof UnrecognizedPropertyException || e.getCause() instanceof UnrecognizedPropertyException;
    }

    /** A value that the attribute cannot hold is read as an unreadable one, which no correction may leave behind. */
    private boolean isAsGiven(Dossier changed, ObjectRef subject, String attribute) {
        List<ObjectNode> objects = objects(mapper.valueToTree(changed), subject);
        return objects.size() == 1 && objects.get(0).path(attribute).isValueNode();
    }

    private static List<ObjectNode> objects(JsonNode document, ObjectRef subject) {
        return list(subject.type()).stream()
                .flatMap(list -> elements(document.path(list)))
                .filter(each -> each.path(KEY).asText().equals(subject.key()))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    /** The list of a dossier that holds objects of a type. */
    private static Optional<String> list(String type) {
        return type.equals("Customer")
                ? Optional.of(CUSTOMER)
                : Arrays.stream(Dossier.class.getMethods())
                        .filter(method -> method.getParameterCount() == 0 && holds(method, type))
                        .map(Method::getName)
                        .findFirst();
    }

    private static boolean holds(Method method, String type) {
        return method.getGenericReturnType() instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && element.getSimpleName().equals(type);
    }

    private static Outcome<Dossier> refused(IssueCode code, ObjectRef subject, String attribute, Args args) {
        return Outcome.refused(new Issue(code, subject, attribute, args));
    }
}
