package org.gridmarketing.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.fixtures.assertions.GoldenFile;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the program prints. After a wanted change accept the new output with
 * {@code mvn -pl examples/quickstart test -Dtest=QuickstartTest -Dgolden.accept=true} and read the difference.
 */
class QuickstartTest {
    private static final Path CASES = Path.of("cases");

    @TempDir
    private Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void sampleIsPrintedAsAccepted(String language) throws IOException {
        Run run = Run.of("--lang", language);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        GoldenFile.at("src/test/resources/golden/sample_" + language + ".txt").matches(run.out());
    }

    @Test
    void chineseIsTheDefault() {
        assertThat(Run.of()).isEqualTo(Run.of("--lang", "ZH"));
    }

    @Test
    void aFileWithTheSampleGivesTheSameBill() throws IOException {
        Path file = Files.writeString(directory.resolve("same.json"), json(SampleCases.hubei35Kv()));
        Run run = Run.of(file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        String billAndDerivation = beforeFindings(Run.of().out());
        assertThat(beforeFindings(run.out())).isEqualTo(billAndDerivation).contains("计算过程");
    }

    @Test
    void schemaAcceptsWhatTheLibraryWrites() throws IOException {
        CaseReader reader = new CaseReader(Language.EN);
        for (String id : SampleCases.ids()) {
            BillingCase sample = SampleCases.find(id).orElseThrow();
            Path file = Files.writeString(directory.resolve(id + ".json"), json(sample));
            assertThat(reader.read(file)).isEqualTo(Outcome.ok(sample));
        }
    }

    private static String json(BillingCase document) throws IOException {
        return MarketingJson.newMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private static String beforeFindings(String out) {
        return out.substring(0, out.indexOf("档案核查"));
    }

    @Test
    void examplesAreTheSamplesAndAreBilled() {
        CaseReader reader = new CaseReader(Language.ZH);
        assertThat(reader.read(CASES.resolve("hubei-35kv.json")).orElseThrow()).isEqualTo(SampleCases.hubei35Kv());
        assertThat(reader.read(CASES.resolve("residential.json")).orElseThrow()).isEqualTo(SampleCases.tier15());
        assertThat(Run.english(CASES.resolve("hubei-35kv.json")).out())
                .contains("961764.16", "not compared with the notice", "Nothing was found.");
        assertThat(Run.english(CASES.resolve("residential.json")).out()).contains("tier 1", "tier 2", "tier 3");
    }

    @Test
    void brokenExampleIsRefusedWithEveryReason() {
        Run run = Run.english(CASES.resolve("broken.json"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.reasons())
                .containsExactlyInAnyOrder(
                        "Customer FX-BROKEN: Meter FX-BROKEN-M1 readings: the reading 4982.14 of the register “Active, total” "
                                + "is below the previous reading 5067.64 and not marked as rolled over",
                        "Customer FX-BROKEN: Price agreement FX-BROKEN-A1 price code (priceCode): the price code \"HB-TWO-10KV-OLD\" is in "
                                + "no tariff catalogue",
                        "Customer FX-BROKEN: Power transformer FX-BROKEN-T1 rated capacity (ratedCapacity): the archive holds no value, and the bill "
                                + "depends on it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aFindingOfATariffHasNoCustomerAndIsPrinted(String language) throws IOException {
        BillingCase household = SampleCases.tier15();
        Tariff tariff = household.tariffs().get(0);
        Tariff unbound = tariff.withVersions(tariff.versions().get(0).withVoltages());
        Path file = Files.writeString(directory.resolve("unbound.json"), json(household.withTariffs(unbound)));
        Run run = Run.of("--lang", language, "--no-explain", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("X7-1.18")
                .containsPattern("(?m)^    " + (language.equals("zh") ? "电价" : "Tariff") + " " + tariff.code() + " ");
    }

    @Test
    void derivationCanBeLeftOut() {
        Run run = Run.of("--lang", "en", "--no-explain");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Lines", "Archive checks").doesNotContain("Derivation");
    }

    @Test
    void theBillCanBeAWebPage() {
        Run run = Run.of("--lang", "en", "--html");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("961764.16 yuan")
                .endsWith("</html>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang=fr", "--unknown", "a.json b.json"})
    void badCommandLinesEndWithTwo(String args) {
        Run run = Run.of(args.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: quickstart");
    }

    @Test
    void helpNamesTheExitCodes() {
        Run run = Run.of("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Exit codes:", "findings do not change this");
        assertThat(Run.of("--version").out()).startsWith("quickstart ");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Messages.all("quickstart", Language.ZH).keySet())
                .isEqualTo(Messages.all("quickstart", Language.EN).keySet());
    }

    @Test
    void aRealProcessPrintsUtf8AndNoNoise() throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path err = directory.resolve("err.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        classPath,
                        Quickstart.class.getName())
                .redirectError(err.toFile())
                .start();
        String out;
        try (InputStream in = process.getInputStream()) {
            out = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(out).isEqualTo(Run.of().out());
    }
}
