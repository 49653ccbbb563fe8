package org.gridmarketing.rules.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.json.BindingProblems;
import org.gridmarketing.rules.api.RuleProfile;

/**
 * What is left of a profile that does not bind, so that the rules can be asked about it nevertheless.
 *
 * @param document every entry of an attribute that binds by itself
 * @param waivers at which places the waivers that are left stood
 */
record PartialProfile(ObjectNode document, List<Integer> waivers) {
    static PartialProfile of(ObjectMapper mapper, JsonNode profile) {
        PartialProfile rest = new PartialProfile(mapper.createObjectNode(), new ArrayList<>());
        profile.properties().forEach(each -> rest.keep(mapper, each.getKey(), each.getValue()));
        return rest;
    }

    private void keep(ObjectMapper mapper, String attribute, JsonNode value) {
        if (value.isArray()) {
            document.set(attribute, elements(mapper, attribute, value));
        } else if (value.isObject()) {
            document.set(attribute, entries(mapper, attribute, value));
        }
        if (document.has(attribute) && !binds(mapper, attribute, document.path(attribute))) {
            document.remove(attribute);
        }
    }

    private ArrayNode elements(ObjectMapper mapper, String attribute, JsonNode list) {
        ArrayNode kept = mapper.createArrayNode();
        for (int i = 0; i < list.size(); i++) {
            if (binds(mapper, attribute, mapper.createArrayNode().add(list.path(i)))) {
                kept.add(list.path(i));
                if (attribute.equals("waivers")) {
                    waivers.add(i);
                }
            } else if (attribute.equals("waivers") && list.path(i).path("rule").isTextual()) {
                keepRule(mapper, list.path(i).path("rule"), i, kept);
            }
        }
        return kept;
    }

    /** The rule of a waiver that does not bind, in a waiver that cannot be like any other. */
    private void keepRule(ObjectMapper mapper, JsonNode rule, int place, ArrayNode kept) {
        ObjectNode waiver = mapper.createObjectNode()
                .put("unit", "/waivers/" + place)
                .put("reason", "-")
                .put("approver", "-")
                .put("expires", "2000-01-01");
        waiver.set("rule", rule);
        if (binds(mapper, "waivers", mapper.createArrayNode().add(waiver))) {
            kept.add(waiver);
            waivers.add(place);
        }
    }

    private static ObjectNode entries(ObjectMapper mapper, String attribute, JsonNode map) {
        ObjectNode kept = mapper.createObjectNode();
        map.properties().forEach(each -> {
            if (binds(mapper, attribute, mapper.createObjectNode().set(each.getKey(), each.getValue()))) {
                kept.set(each.getKey(), each.getValue());
            }
        });
        return kept;
    }

    private static boolean binds(ObjectMapper mapper, String attribute, JsonNode value) {
        JsonNode alone = mapper.createObjectNode().set(attribute, value);
        return BindingProblems.of(mapper, alone, RuleProfile.class).isEmpty();
    }
}
