package org.gridmarketing.rules.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.json.BindingProblems;
import org.gridmarketing.model.json.Documents;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleSet;

/** Rule profiles as documents (规则参数方案文件): JSON with a published schema, refused with all that is wrong in it. */
public final class RuleProfiles {
    private static final String SCHEMA = "gridmarketing/schema/rule-profile.schema.json";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Bilingual NO_OBJECT = new Bilingual("参数方案应为 JSON 对象", "a profile must be a JSON object");

    private RuleProfiles() {}

    /**
     * Reads a profile.
     *
     * @param json the document; a byte order mark before it is skipped
     * @param rules the rules that it may speak of
     * @return the profile, or everything that is wrong: all values that do not bind, then all that the rules do not know of what does
     */
    public static Outcome<RuleProfile> read(String json, RuleSet rules) {
        ObjectMapper mapper = MarketingJson.newMapper();
        JsonNode document;
        try {
            document = mapper.readTree(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
        } catch (JsonProcessingException e) {
            return Outcome.refused(syntax(json));
        }
        if (!document.isObject()) {
            return Outcome.refused(issue("", NO_OBJECT));
        }
        List<BindingProblems.Problem> told = new ArrayList<>(BindingProblems.of(mapper, document, RuleProfile.class));
        told.addAll(new HiddenDemands(mapper).of(document, told));
        Strictness.problems(mapper, document, told).forEach(told::add);
        if (told.isEmpty()) {
            return check(document, bind(mapper, document), rules);
        }
        List<Issue> problems = new ArrayList<>(told.stream()
                .map(problem -> issue(problem.pointer(), problem.inWords()))
                .toList());
        PartialProfile rest = PartialProfile.of(mapper, document);
        problems.addAll(new ProfileCheck(bind(mapper, rest.document()), rules, rest.waivers()).issues());
        problems.addAll(RepeatedWaivers.in(document));
        return Outcome.refused(problems);
    }

    private static RuleProfile bind(ObjectMapper mapper, JsonNode document) {
        try {
            return mapper.treeToValue(document, RuleProfile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what binds part by part binds as a whole", e);
        }
    }

    private static Outcome<RuleProfile> check(JsonNode document, RuleProfile profile, RuleSet rules) {
        List<Integer> waivers =
                IntStream.range(0, profile.waivers().size()).boxed().toList();
        List<Issue> problems = new ArrayList<>(new ProfileCheck(profile, rules, waivers).issues());
        problems.addAll(RepeatedWaivers.in(document));
        return problems.isEmpty() ? Outcome.ok(profile) : Outcome.refused(problems);
    }

    /** Told with line and column. */
    private static List<Issue> syntax(String json) {
        return Documents.read(json, RuleProfile.class).issues().stream()
                .map(each -> issue("", new Bilingual(text(each, Language.ZH), text(each, Language.EN))))
                .toList();
    }

    private static String text(Issue issue, Language language) {
        return Messages.text(issue.code().id(), issue.args(), language);
    }

    private static Issue issue(String pointer, Bilingual reason) {
        return new Issue(
                ProfileIssues.VALUE, ObjectRef.of(RuleProfile.class, "JSON"), pointer, Args.of("reason", reason));
    }

    /**
     * Writes a profile.
     *
     * @param profile the profile
     * @return a document that reads back as an equal profile
     */
    public static String write(RuleProfile profile) {
        try {
            return MarketingJson.newMapper().writerWithDefaultPrettyPrinter().writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every profile can be written", e);
        }
    }

    /**
     * The published schema of the document, JSON Schema 2020-12.
     *
     * @return its text
     */
    public static String schema() {
        try (InputStream in = RuleProfiles.class.getClassLoader().getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + SCHEMA);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SCHEMA, e);
        }
    }
}
