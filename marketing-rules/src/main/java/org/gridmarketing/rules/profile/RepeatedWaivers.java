package org.gridmarketing.rules.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.RuleProfile;

/** Waivers of a document that speak of the same, whether or not all that they say can be read. */
final class RepeatedWaivers {
    private RepeatedWaivers() {}

    static List<Issue> in(JsonNode document) {
        List<Issue> issues = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        JsonNode waivers = document.path("waivers");
        for (int i = 0; waivers.isArray() && i < waivers.size(); i++) {
            List<String> waived = waived(waivers.path(i));
            if (!waived.isEmpty() && !seen.add(waived)) {
                issues.add(new Issue(
                        ProfileIssues.WAIVER_TWICE,
                        ObjectRef.of(RuleProfile.class, "JSON"),
                        "/waivers/" + i,
                        Args.of("waiver", label(waived, waivers.path(i)))));
            }
        }
        return issues;
    }

    /** The finding, or rule and unit; nothing where it cannot be told what is waived. */
    private static List<String> waived(JsonNode waiver) {
        List<String> one = texts(waiver, "finding");
        List<String> many = texts(waiver, "rule", "unit");
        if (!one.isEmpty() && !many.isEmpty()) {
            return List.of();
        }
        return one.isEmpty() && many.size() == 2 ? many : one;
    }

    private static List<String> texts(JsonNode waiver, String... attributes) {
        return Stream.of(attributes)
                .map(waiver::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    private static String label(List<String> waived, JsonNode waiver) {
        String expires = waiver.path("expires").asText();
        return String.join(" × ", waived) + (expires.isEmpty() ? "" : " (" + expires + ")");
    }
}
