package org.gridmarketing.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Labels;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.rules.catalog.PrintedCheck;
import org.gridmarketing.rules.catalog.PrintedChecks;
import org.gridmarketing.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;

/**
 * The committed pages are those that the catalogue gives. After a change of rules, texts or samples write them anew with
 * {@code mvn -Pfast -pl marketing-rules -am test -Dtest=RulePagesTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true}.
 */
class RulePagesTest {
    /** Making them asks every rule some hundred times. */
    private static final Map<String, String> PAGES = RulePages.all();

    private static final Path DOCS = Path.of("..", "docs", "rules");

    private static Set<String> committed() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(DOCS);
        for (String stale : committed()) {
            Files.delete(DOCS.resolve(stale));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
        }
    }

    @Test
    void thePagesAreThoseOfTheCatalogue() throws IOException {
        Map<String, String> pages = PAGES;
        if (Boolean.getBoolean("docs.write")) {
            write(pages);
        }
        assertThat(committed()).isEqualTo(pages.keySet());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(Files.readString(DOCS.resolve(page.getKey())))
                    .as("docs/rules/%s is stale: write it anew as the comment of this test says", page.getKey())
                    .isEqualTo(page.getValue());
        }
    }

    @Test
    void everyPrintedCheckIsListedUnderItsPrintedTitle() {
        String index = PAGES.getOrDefault("README.md", "");
        assertThat(PrintedChecks.all()).hasSize(130);
        PrintedChecks.all()
                .forEach(check -> assertThat(index)
                        .contains("[" + check.id() + "](" + check.id() + ".md) | "
                                + check.title().zh().replace("<", "&lt;").replace("|", "\\|") + " |"));
    }

    private static String page(String id) {
        return PAGES.getOrDefault(id + ".md", "");
    }

    @Test
    void pagesOfRepeatsShowTheirOwnOwner() {
        for (PrintedCheck check : PrintedChecks.all()) {
            assertThat(page(check.id().id()))
                    .contains(" (" + check.ownerCertainty() + ") |")
                    .contains(Labels.of(check.centre(), Language.ZH));
            check.owners().forEach(owner -> assertThat(page(check.id().id())).contains(Labels.of(owner, Language.ZH)));
        }
    }

    @Test
    void whatStopsARuleIsTold() {
        for (String id : List.of("D1-1.4.4", "X7-1.61", "X7-1.70")) {
            assertThat(page(id)).contains("`POINT_WITHDRAWN`: 撤销 WITHDRAWN");
        }
        assertThat(page("X7-1.24")).contains("`MeteringPoint.fixedRatio` | 问题 violated | 问题 violated |");
        assertThat(page("X7-1.21")).contains("`MeteringPoint.fixedQuantity` | 问题 violated | 问题 violated |");
        assertThat(page("X7-1.22"))
                .contains("`MeteringPoint.metered` | 不适用 not applicable (`INPUT_ABSENT`) | 无法判定 undecided |");
        assertThat(page("X7-1.67")).contains("不只最近一条", "not of the latest alone");
    }

    @Test
    void predicatesAreToldInChineseToo() {
        PrintedChecks.all()
                .forEach(check -> assertThat(page(check.id().id()))
                        .containsPattern("\\| 须满足 must hold \\| [^|]*\\p{IsHan}[^|]* \\|"));
    }

    @Test
    void doubtsAreToldInChineseToo() {
        CheckNotes.byId().values().stream()
                .filter(note -> !note.doubt().isEmpty())
                .forEach(note -> assertThat(page(note.id().id()))
                        .contains("\n" + note.doubtZh() + "\n\n" + note.doubt() + "\n")
                        .satisfies(page -> assertThat(note.doubtZh()).containsPattern("\\p{IsHan}")));
    }

    @Test
    void theIndexSaysWhatEachKindAsks() {
        assertThat(RuleSet.standard().rules())
                .extracting(rule -> rule.descriptor().kind())
                .allSatisfy(kind -> assertThat(Kinds.all()).containsKey(kind));
        assertThat(PAGES.getOrDefault("README.md", "")).contains("| `RANGE` | ", " | RANGE_IF | 4 |");
    }

    @Test
    void everyKindThatIsUsedSaysHowToMend() {
        List<String> kinds = RuleSet.standard().rules().stream()
                .map(rule -> rule.descriptor().kind())
                .distinct()
                .toList();
        assertThat(Mending.byKind().keySet()).containsAll(kinds);
    }
}
