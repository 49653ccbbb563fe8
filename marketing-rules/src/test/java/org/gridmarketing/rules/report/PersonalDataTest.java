package org.gridmarketing.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.record.Personal;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.TestKind;
import org.gridmarketing.rules.engine.ValidationReport;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.Subjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model marks as personal is masked in every report unless asked for, whatever the rule that quotes it does. */
class PersonalDataTest {
    private static final String SECRET = "某某甲\uFFFD";

    /** By the attribute of a dossier or of the tables that holds the objects, the attributes of theirs that are personal. */
    static Map<String, Set<String>> personal() {
        Map<String, Set<String>> found = new TreeMap<>();
        Stream.of(Dossier.class, ReferenceTables.class)
                .flatMap(each -> Stream.of(each.getMethods()))
                .forEach(list -> elementType(list).ifPresent(type -> {
                    Set<String> names = new TreeSet<>();
                    Stream.of(type.getMethods())
                            .filter(each -> each.isAnnotationPresent(Personal.class))
                            .forEach(each -> names.add(each.getName()));
                    if (!names.isEmpty()) {
                        found.put(list.getName() + " " + type.getSimpleName(), names);
                    }
                }));
        return found;
    }

    private static Optional<Class<?>> elementType(Method accessor) {
        if (accessor.getParameterCount() > 0) {
            return Optional.empty();
        }
        if (accessor.getReturnType() == Customer.class) {
            return Optional.of(Customer.class);
        }
        return accessor.getGenericReturnType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> type
                ? Optional.of(type)
                : Optional.empty();
    }

    static List<String> places() {
        List<String> places = new ArrayList<>();
        personal().forEach((place, names) -> names.forEach(name -> places.add(place + " " + name)));
        return places;
    }

    @Test
    void everyTypeThatHoldsPersonalDataIsTried() {
        assertThat(personal().keySet())
                .contains("customer Customer", "meteringPoints MeteringPoint", "receivingPoints ReceivingPoint")
                .contains("transformers PowerTransformer", "outages OutageRecord", "readingPlans ReadingPlan");
    }

    /** A kind of a third party that marks nothing: all that it quotes it quotes in the clear. */
    private static TestKind kind(String attribute) {
        Args args = Args.of("attribute", attribute).and("raw", SECRET);
        return new TestKind(
                new RuleOutcome.Violated(attribute, "UNREADABLE", args).expecting(new Arg.Text(SECRET)),
                ref -> Optional.of(Proposal.suggested(ref, attribute, List.of(new Arg.Text(SECRET)))));
    }

    private static Rule quoting(String attribute) {
        RuleDescriptor descriptor = RuleDescriptor.builder()
                .id(new RuleId("T-1"))
                .item("1")
                .title(new Bilingual("测试", "test"))
                .addOwners(BusinessOwner.METERING)
                .centre(Centre.METERING_CENTRE)
                .severity(Severity.INFO)
                .kind("NOT_NULL")
                .messageKey("RULES.NOT_NULL")
                .build();
        return new KindRule<>(descriptor, Subjects.CUSTOMER, Gate.always(), kind(attribute));
    }

    /** An archive of one object, in which that attribute cannot be read. */
    private static ValidationReport report(String place) throws Exception {
        String[] part = place.split(" ", -1);
        ObjectMapper mapper = MarketingJson.newMapper();
        ObjectNode object = mapper.createObjectNode().put("no", "1").put("customerNo", "1");
        if (Stream.of("Customer", "ReaderAssignment").anyMatch(part[1]::equals)
                || Stream.of(Class.forName(typeName(part[0])).getMethods())
                        .noneMatch(each -> each.getName().equals("customerNo"))) {
            object.remove("customerNo");
        }
        object.set(part[2], mapper.createObjectNode().put("unreadable", SECRET));
        ObjectNode dossier = mapper.createObjectNode().put("codeProfile", "SG_2021");
        dossier.set("customer", mapper.createObjectNode().put("no", "1"));
        ObjectNode tables = mapper.createObjectNode();
        boolean isTable = Stream.of(ReferenceTables.class.getMethods())
                .anyMatch(each -> each.getName().equals(part[0]));
        (isTable ? tables : dossier)
                .set(
                        part[0],
                        part[0].equals("customer")
                                ? object
                                : mapper.createArrayNode().add(object));
        ReferenceTables read = mapper.treeToValue(tables, ReferenceTables.class);
        RuleContext context = RuleContext.of(
                LocalDate.of(2026, 1, 31), YearMonth.of(2026, 1), read, TariffCatalog.empty(), RuleProfile.standard());
        return RuleEngine.standard()
                .run(
                        RuleSet.standard().and(List.of(quoting(part[1] + "." + part[2]))),
                        Archive.of(read, List.of(mapper.treeToValue(dossier, Dossier.class))),
                        context);
    }

    private static String typeName(String list) {
        return Stream.of(Dossier.class, ReferenceTables.class)
                .flatMap(each -> Stream.of(each.getMethods()))
                .filter(each -> each.getName().equals(list))
                .flatMap(each -> elementType(each).stream())
                .findFirst()
                .orElseThrow()
                .getName();
    }

    @ParameterizedTest
    @MethodSource("places")
    void itIsMaskedInEveryReportUnlessAskedFor(String place) throws Exception {
        ValidationReport report = report(place);
        for (Language language : Language.values()) {
            Stream.of(Grouping.values())
                    .map(grouping -> MarkdownReport.render(report, language, grouping))
                    .forEach(PersonalDataTest::isMasked);
            isMasked(HtmlReport.render(report, language));
            isMasked(SarifReport.render(report, language, Privacy.MASKED));
            assertThat(HtmlReport.render(report, language, Privacy.DISCLOSED)).contains(SECRET);
            assertThat(SarifReport.render(report, language, Privacy.DISCLOSED)).contains(SECRET);
        }
        isMasked(JsonReport.render(report, Privacy.MASKED));
        assertThat(JsonReport.render(report, Privacy.DISCLOSED))
                .contains(SECRET)
                .doesNotContain("\"***\"");
        isMasked(report.toString());
    }

    private static void isMasked(String text) {
        assertThat(text).contains("1").doesNotContain("某某甲");
    }
}
