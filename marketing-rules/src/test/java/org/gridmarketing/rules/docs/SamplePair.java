package org.gridmarketing.rules.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.SampleKind;
import org.gridmarketing.fixtures.breaks.Break;
import org.gridmarketing.fixtures.breaks.Breaks;
import org.gridmarketing.fixtures.breaks.BrokenSample;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.json.MarketingJson;

/** A sample that is in order and the same sample with the defect that a check finds: both are data that the tests run on. */
record SamplePair(String sampleName, Break defect, List<Place> places, ArchiveSample good) {
    private static final int LONGEST = 120;

    /** A place where the two differ. */
    record Place(String pointer, String good, String bad) {}

    static Optional<SamplePair> of(RuleId rule) {
        return Breaks.forRule(rule).stream().flatMap(SamplePair::of).findFirst();
    }

    private static Stream<SamplePair> of(Break defect) {
        Stream<SamplePair> single =
                Stream.of(SampleKind.values()).flatMap(kind -> in(defect, kind.id(), SampleDossiers.sample(kind)));
        return Stream.concat(single, Stream.of(0).flatMap(any -> in(defect, "all", SampleDossiers.sample())))
                .limit(1);
    }

    private static Stream<SamplePair> in(Break defect, String name, ArchiveSample sample) {
        return defect.in(sample).map(broken -> of(defect, name, sample, broken)).stream();
    }

    private static SamplePair of(Break defect, String name, ArchiveSample sample, BrokenSample broken) {
        ObjectNode good = document(sample);
        ObjectNode bad = document(broken.sample());
        return new SamplePair(
                name,
                defect,
                broken.changed().stream()
                        .map(pointer -> new Place(pointer, shown(good.at(pointer)), shown(bad.at(pointer))))
                        .toList(),
                sample);
    }

    private static ObjectNode document(ArchiveSample sample) {
        ObjectMapper mapper = MarketingJson.newMaskingMapper();
        ObjectNode document = mapper.createObjectNode();
        document.set("dossiers", mapper.valueToTree(sample.dossiers()));
        document.set("tables", mapper.valueToTree(sample.tables()));
        document.set("tariffs", mapper.valueToTree(sample.tariffs()));
        return document;
    }

    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "–" : node.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }
}
