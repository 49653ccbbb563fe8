package org.gridmarketing.rules.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gridmarketing.model.json.BindingProblems;
import org.gridmarketing.model.json.BindingProblems.Problem;
import org.gridmarketing.rules.api.RuleProfile;

/**
 * What an object of a profile demands of its attributes together, though one of them does not bind by itself: that one is replaced
 * by a value that does, and the object is asked again.
 */
final class HiddenDemands {
    /** A value that every waiver accepts, by attribute. */
    private static final Map<String, String> WAIVER = Map.of(
            "finding", "0".repeat(24),
            "rule", "X7-1.1",
            "unit", "1",
            "reason", "-",
            "approver", "-",
            "expires", "2000-01-01");

    private static final List<String> REQUIRED = List.of("reason", "approver", "expires");

    private final ObjectMapper mapper;

    HiddenDemands(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The problems that the first search did not find. */
    List<Problem> of(JsonNode document, List<Problem> told) {
        List<Problem> found = new ArrayList<>();
        JsonNode waivers = document.path("waivers");
        for (int i = 0; waivers.isArray() && i < waivers.size(); i++) {
            String place = "/waivers/" + i;
            if (waivers.path(i) instanceof ObjectNode waiver && isInside(place, told)) {
                String alone = "/waivers/0";
                for (Problem each : problems("waivers", array(mended(waiver, place, told)))) {
                    found.add(
                            new Problem(place + each.pointer().substring(alone.length()), each.code(), each.reason()));
                }
            }
        }
        if (document.path("thresholds") instanceof ObjectNode thresholds && isInside("/thresholds", told)) {
            found.addAll(problems("thresholds", without(thresholds, "/thresholds", told)));
        }
        if (document.path("dateSentinels") instanceof ObjectNode sentinels && isInside("/dateSentinels", told)) {
            found.addAll(problems("dateSentinels", onlyYears(sentinels.path("years"), told)));
        }
        found.removeAll(told);
        return found;
    }

    /** Sentinels with those years that bind. */
    private ObjectNode onlyYears(JsonNode years, List<Problem> told) {
        ObjectNode rest = mapper.createObjectNode();
        rest.putArray("dates");
        ArrayNode kept = rest.putArray("years");
        for (int i = 0; years.isArray() && i < years.size(); i++) {
            String year = "/dateSentinels/years/" + i;
            if (told.stream().map(Problem::pointer).noneMatch(each -> isAtOrIn(year, each))) {
                kept.add(years.path(i));
            }
        }
        return rest;
    }

    /** A waiver with a stand-in for every attribute that is missing or does not bind. */
    ObjectNode mended(ObjectNode waiver, String place, List<Problem> told) {
        ObjectNode mended = without(waiver, place, told);
        WAIVER.forEach((attribute, value) -> {
            boolean wasDropped = waiver.hasNonNull(attribute) && !mended.has(attribute);
            if (wasDropped || (REQUIRED.contains(attribute) && !mended.hasNonNull(attribute))) {
                mended.put(attribute, value);
            }
        });
        return mended;
    }

    private static ObjectNode without(ObjectNode object, String place, List<Problem> told) {
        ObjectNode rest = object.deepCopy();
        object.fieldNames().forEachRemaining(name -> {
            String attribute = place + "/" + escaped(name);
            if (told.stream().map(Problem::pointer).anyMatch(each -> isAtOrIn(attribute, each))) {
                rest.remove(name);
            }
        });
        return rest;
    }

    private static boolean isInside(String place, List<Problem> told) {
        return told.stream().anyMatch(each -> each.pointer().startsWith(place + "/"));
    }

    private static boolean isAtOrIn(String place, String pointer) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    private ArrayNode array(JsonNode element) {
        return mapper.createArrayNode().add(element);
    }

    private List<Problem> problems(String attribute, JsonNode value) {
        return BindingProblems.of(mapper, mapper.createObjectNode().set(attribute, value), RuleProfile.class);
    }

    /** A name as JSON pointers have it (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
