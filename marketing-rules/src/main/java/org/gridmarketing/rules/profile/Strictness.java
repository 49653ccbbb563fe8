package org.gridmarketing.rules.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.json.BindingProblems.Problem;
import org.gridmarketing.model.json.Documents;

/** What the schema of profiles refuses although it would bind: null for what should be left out, and texts for years. */
final class Strictness {
    private final List<Problem> told;
    private final List<Problem> found = new ArrayList<>();

    private Strictness(List<Problem> told) {
        this.told = told;
    }

    static List<Problem> problems(JsonNode document, List<Problem> told) {
        Strictness strictness = new Strictness(told);
        strictness.search(document, "");
        JsonNode years = document.path("dateSentinels").path("years");
        for (int i = 0; years.isArray() && i < years.size(); i++) {
            if (years.path(i).isTextual()) {
                strictness.refuse("/dateSentinels/years/" + i, years.path(i) + " is no whole number");
            }
        }
        return strictness.found;
    }

    private void search(JsonNode node, String place) {
        if (node.isNull()) {
            refuse(place, "null is no value");
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            search(node.path(i), place + "/" + i);
        }
        node.properties().forEach(each -> search(each.getValue(), place + "/" + HiddenDemands.escaped(each.getKey())));
    }

    private void refuse(String place, String reason) {
        if (told.stream().noneMatch(each -> each.pointer().equals(place))) {
            found.add(new Problem(place, Documents.REFUSED_VALUE, reason));
        }
    }
}
