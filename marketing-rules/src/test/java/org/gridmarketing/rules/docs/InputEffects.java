package org.gridmarketing.rules.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.model.asset.InstrumentTransformer;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.Labels;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.customer.OutageRecord;
import org.gridmarketing.model.customer.PowerSource;
import org.gridmarketing.model.customer.ReceivingPoint;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.MountedRegister;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.FieldPath;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.RuleThresholds;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleRun;
import org.gridmarketing.rules.engine.RuleSet;

/** What each input of a rule does, asked of the rule itself: a sample that is in order is changed in one attribute at a time. */
final class InputEffects {
    private static final ObjectMapper MAPPER = MarketingJson.newMapper();
    private static final String NONE = "–";
    private static final int MOST_VALUES = 8;

    /** Where objects of a type stand in a dossier. */
    private static final Map<Class<?>, String> PLACES = Map.ofEntries(
            Map.entry(Customer.class, "customer"),
            Map.entry(ReceivingPoint.class, "receivingPoints"),
            Map.entry(PowerSource.class, "powerSources"),
            Map.entry(OutageRecord.class, "outages"),
            Map.entry(PowerTransformer.class, "transformers"),
            Map.entry(MeteringPoint.class, "meteringPoints"),
            Map.entry(PriceAgreement.class, "priceAgreements"),
            Map.entry(MeterInstallation.class, "meterInstallations"),
            Map.entry(MountedRegister.class, "meterInstallations/registers"),
            Map.entry(InstrumentTransformerInstallation.class, "instrumentTransformerInstallations"),
            Map.entry(InstrumentTransformer.class, "instrumentTransformers"),
            Map.entry(Meter.class, "meters"),
            Map.entry(MeterRegister.class, "meters/registers"),
            Map.entry(ReadingSet.class, "readingSets"),
            Map.entry(Reading.class, "readingSets/readings"));

    private final RuleSet rule;
    private final ArchiveSample sample;
    private final RuleRun sound;

    /**
     * What one input does.
     *
     * @param input the attribute
     * @param absent what the rule says where it is empty
     * @param unreadable what the rule says where it cannot be read
     * @param stopping the values to which the rule does not apply
     */
    record Effect(FieldPath input, String absent, String unreadable, String stopping) {
        boolean isNone() {
            return absent.equals(NONE) && unreadable.equals(NONE) && stopping.equals(NONE);
        }
    }

    private InputEffects(Rule rule, ArchiveSample sample) {
        this.rule = RuleSet.of(List.of(rule));
        this.sample = sample;
        this.sound = run(sample);
    }

    /** Of the inputs that a dossier holds and that make a difference in the sample. */
    static List<Effect> of(Rule rule, ArchiveSample sample) {
        InputEffects effects = new InputEffects(rule, sample);
        return rule.descriptor().inputs().stream()
                .flatMap(input -> effects.of(input).stream())
                .filter(effect -> !effect.isNone())
                .toList();
    }

    private Optional<Effect> of(FieldPath input) {
        return PLACES.keySet().stream()
                .filter(type -> type.getSimpleName().equals(input.type()))
                .findFirst()
                .filter(type -> recorded(type, input.attribute()).isPresent())
                .map(type -> new Effect(
                        input,
                        said(type, object -> object.remove(input.attribute())),
                        said(
                                type,
                                object -> object.set(
                                        input.attribute(),
                                        MAPPER.createObjectNode().put("unreadable", "?"))),
                        stopping(type, input.attribute())));
    }

    private static Optional<Class<?>> recorded(Class<?> type, String attribute) {
        try {
            Type returned = type.getMethod(attribute).getGenericReturnType();
            return returned instanceof ParameterizedType of && of.getRawType() == Recorded.class
                    ? Optional.of((Class<?>) of.getActualTypeArguments()[0])
                    : Optional.empty();
        } catch (NoSuchMethodException key) {
            return Optional.empty();
        }
    }

    private String said(Class<?> type, Consumer<ObjectNode> change) {
        return changed(type, change)
                .map(this::run)
                .map(this::difference)
                .filter(text -> !text.isEmpty())
                .orElse(NONE);
    }

    private String difference(RuleRun run) {
        List<String> said = new ArrayList<>();
        if (run.violated() > sound.violated()) {
            said.add("问题 violated");
        }
        for (Inapplicability reason : more(run)) {
            said.add("不适用 not applicable (`" + reason + "`)");
        }
        if (run.undecided() > sound.undecided()) {
            said.add("无法判定 undecided");
        }
        if (said.isEmpty() && run.passed() > sound.passed()) {
            said.add("通过 passed");
        }
        return String.join("; ", said);
    }

    private List<Inapplicability> more(RuleRun run) {
        return Stream.of(Inapplicability.values())
                .filter(reason -> count(run, reason) > count(sound, reason))
                .toList();
    }

    private static long count(RuleRun run, Inapplicability reason) {
        return run.notApplicableBy().getOrDefault(reason, 0L);
    }

    /** By reason, the meanings of a coded attribute to which the rule does not apply. */
    private String stopping(Class<?> type, String attribute) {
        Map<Inapplicability, List<String>> meanings = new TreeMap<>();
        Optional<Class<?>> code =
                recorded(type, attribute).filter(Class::isEnum).filter(Code.class::isAssignableFrom);
        for (Object each : code.<Object[]>map(Class::getEnumConstants).orElse(new Object[0])) {
            changed(type, object -> object.set(attribute, new TextNode(((Enum<?>) each).name())))
                    .map(this::run)
                    .ifPresent(run -> more(run)
                            .forEach(reason -> meanings.computeIfAbsent(reason, any -> new ArrayList<>())
                                    .add(Labels.of((Code) each, Language.ZH) + " " + each)));
        }
        return meanings.isEmpty()
                ? NONE
                : meanings.entrySet().stream()
                        .map(each -> "`" + each.getKey() + "`: " + listed(each.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String listed(List<String> meanings) {
        return meanings.size() <= MOST_VALUES
                ? String.join(", ", meanings)
                : String.join(", ", meanings.subList(0, MOST_VALUES)) + " … (" + meanings.size() + ")";
    }

    private Optional<ArchiveSample> changed(Class<?> type, Consumer<ObjectNode> change) {
        List<Dossier> dossiers = new ArrayList<>();
        for (Dossier dossier : sample.dossiers()) {
            ObjectNode document = MAPPER.valueToTree(dossier);
            List<ObjectNode> objects = new ArrayList<>();
            collect(document, List.of(PLACES.getOrDefault(type, "").split("/", -1)), objects);
            objects.forEach(change);
            try {
                dossiers.add(MAPPER.treeToValue(document, Dossier.class));
            } catch (JsonProcessingException refused) {
                return Optional.empty();
            }
        }
        return Optional.of(sample.withDossiers(dossiers));
    }

    private static void collect(JsonNode node, List<String> path, List<ObjectNode> objects) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, path, objects));
        } else if (node instanceof ObjectNode object && path.isEmpty()) {
            objects.add(object);
        } else if (node.isObject()) {
            collect(node.path(path.get(0)), path.subList(1, path.size()), objects);
        }
    }

    private RuleRun run(ArchiveSample changed) {
        RuleProfile profile = RuleProfile.builder()
                .thresholds(RuleThresholds.builder().fewestAccountsForShare(1).build())
                .build();
        RuleContext context = RuleContext.of(
                changed.asOf(),
                changed.reportMonth(),
                changed.tables(),
                TariffCatalog.of(changed.tariffs()).orElseThrow(),
                profile);
        return RuleEngine.ofSampleSize(0)
                .run(rule, changed.archive(), context)
                .runs()
                .get(0);
    }
}
