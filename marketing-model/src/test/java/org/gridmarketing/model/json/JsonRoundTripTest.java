package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.CodeEntry;
import org.gridmarketing.model.code.CodeProfile;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.dossier.TablesView;
import org.gridmarketing.model.org.OrgSamples;
import org.gridmarketing.model.org.OrgTree;
import org.gridmarketing.model.org.Organisation;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.OutOfRangeException;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ScaledRounding;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.schema.SchemaGenerator;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.BarChart;
import org.gridmarketing.model.text.HtmlPage;
import org.gridmarketing.model.time.Timeline;
import org.gridmarketing.model.trace.TraceRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public value type of the model is written and read back equal. */
class JsonRoundTripTest {
    private static final ObjectMapper MAPPER = MarketingJson.newMapper();

    /** Types that are no documents: they stand inside others, are made from documents, or gather at run time. */
    private static final Set<Class<?>> NO_DOCUMENTS = Set.of(
            Arg.Text.class,
            Arg.Amount.class,
            Arg.Meaning.class,
            Arg.Personal.class,
            Arg.Wording.class,
            Recorded.Present.class,
            Recorded.Absent.class,
            Recorded.Unreadable.class,
            Outcome.Ok.class,
            Outcome.Refused.class,
            CodeEntry.class,
            CodeProfile.class,
            BindingProblems.class,
            BindingProblems.Problem.class,
            DocumentAttribute.class,
            ScaledRounding.class,
            Documents.class,
            DossierView.class,
            TablesView.class,
            TariffCatalog.class,
            TraceRecorder.class,
            OutOfRangeException.class,
            OrgTree.class,
            Organisation.class,
            SchemaGenerator.class,
            BarChart.class,
            BarChart.Bar.class,
            BarChart.Part.class,
            HtmlPage.class,
            Timeline.class,
            Timeline.Segment.class);

    static Stream<Object> samples() {
        return Stream.of(Samples.all(), quantities(), enums(), ArchiveSamples.all(), OrgSamples.all())
                .flatMap(all -> all);
    }

    private static Stream<Object> quantities() {
        return Stream.<Class<?>>of(Quantity.class.getPermittedSubclasses())
                .flatMap(type -> Stream.of("1234567890123.0625", "-0.0000000001", "0", "1e20", "1e-25")
                        .map(number -> Samples.quantity(type, new BigDecimal(number))));
    }

    private static Stream<Object> enums() {
        return ModelTypes.publicValueTypes().stream()
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsBackWhatItWrote(Object sample) throws Exception {
        Class<?> type = publicType(sample);
        String json = MAPPER.writeValueAsString(sample);
        Object back = MAPPER.readValue(json, type);
        assertThat(back).as(json).isEqualTo(sample).hasSameHashCodeAs(sample);
        assertThat(MAPPER.writeValueAsString(back)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonShowsNeitherImplementationsNorExponentsNorNulls(Object sample) throws Exception {
        String json = MAPPER.writeValueAsString(sample);
        assertThat(json)
                .doesNotContain("Immutable", "org.gridmarketing", "null", "totalAmount", "monetaryAmount")
                .doesNotContainPattern("\\d[eE][+-]?\\d");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void listsOfItReadBackToo(Object sample) throws Exception {
        JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, publicType(sample));
        List<Object> two = List.of(sample, sample);
        assertThat(MAPPER.<List<Object>>readValue(MAPPER.writerFor(list).writeValueAsString(two), list))
                .isEqualTo(two);
    }

    @Test
    void everyPublicValueTypeHasASample() {
        List<Class<?>> types = ModelTypes.publicValueTypes();
        assertThat(types).as("import guard").hasSizeGreaterThan(100).contains(Dossier.class, Outcome.Ok.class);
        Set<String> missing = types.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
        samples().map(sample -> publicType(sample).getName()).forEach(missing::remove);
        assertThat(missing)
                .isEqualTo(NO_DOCUMENTS.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void archiveSamplesReallyDiffer() {
        for (Class<?> type : ArchiveSamples.TYPES) {
            List<Object> three = new ArrayList<>(ArchiveSamples.of(type));
            assertThat(three).doesNotHaveDuplicates().hasSize(3);
            assertThat(Attributes.recorded(type)).as(type.getName()).isNotEmpty();
        }
    }

    @Test
    void aDossierOfEveryProfileReadsBackWithAllAttributes() throws Exception {
        for (String profile : List.of("SG_2021", "SG_2006", "CSG", "VENDOR_ENGINE")) {
            for (ArchiveSamples.State state : ArchiveSamples.State.values()) {
                Dossier dossier = ArchiveSamples.dossier(profile, state);
                String json = MAPPER.writeValueAsString(dossier);
                assertThat(MAPPER.readValue(json, Dossier.class)).as(json).isEqualTo(dossier);
            }
        }
    }

    /** The type by which a caller knows the object: the interface of a generated class, the enum of a constant. */
    private static Class<?> publicType(Object sample) {
        Class<?> type = sample.getClass();
        if (sample instanceof Enum<?> constant) {
            return constant.getDeclaringClass();
        }
        return type.getSimpleName().startsWith("Immutable")
                ? Stream.of(type.getInterfaces()).findFirst().orElse(type)
                : type;
    }

    @Test
    void codesOutsideADossierAreMeanings() throws Exception {
        assertThat(enums().filter(Code.class::isInstance).map(each -> (Code) each))
                .allSatisfy(code -> assertThat(MAPPER.writeValueAsString(code)).isEqualTo("\"" + code.name() + "\""));
        assertThat(MAPPER.writeValueAsString(ReferenceTables.empty())).isEqualTo("{\"formatVersion\":1}");
        assertThat(MAPPER.writeValueAsString(Reading.builder().build())).isEqualTo("{}");
        assertThat(MAPPER.writeValueAsString(ReadingSet.builder().build())).isEqualTo("{}");
    }
}
