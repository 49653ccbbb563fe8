package org.gridmarketing.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.json.ArchiveFiles;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example of checking an archive compiles, runs, and is the one that the README shows. */
class ArchiveExampleTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SELF =
            Path.of("src", "test", "java", "org", "gridmarketing", "examples", "quickstart", "ArchiveExampleTest.java");

    @TempDir
    Path folder;

    private static void example(
            Path folder, LocalDate asOf, YearMonth reportMonth, TariffCatalog tariffs, PrintWriter out)
            throws IOException {
        // begin of the example
        Archive archive = ArchiveFiles.open(folder.resolve("tables.json"), folder.resolve("dossiers.jsonl"));
        RuleContext context = RuleContext.of(asOf, reportMonth, archive.tables(), tariffs, RuleProfile.standard());
        ValidationReport report = RuleEngine.standard().withWorkers(2).run(RuleSet.standard(), archive, context);
        report.byCentre()
                .forEach((centre, owners) -> owners.forEach((owner, findings) -> {
                    out.println(centre.label(Language.EN) + ", " + owner.label(Language.EN));
                    findings.forEach(
                            finding -> out.println("  " + finding.subject() + ": " + finding.message(Language.EN)));
                }));
        // end of the example
    }

    @Test
    void findsWhatIsWrongByCentre() throws IOException {
        Dossier sound = SampleDossiers.all().get(0);
        Customer customer = sound.customer();
        Dossier wrong = sound.withCustomer(customer.withSegmentNo(Recorded.of("NONE")));
        ArchiveFiles.write(
                Archive.of(SampleDossiers.tables(), List.of(sound, wrong)),
                folder.resolve("tables.json"),
                folder.resolve("dossiers.jsonl"));
        StringWriter text = new StringWriter();
        example(
                folder,
                LocalDate.of(2026, 1, 31),
                YearMonth.of(2026, 1),
                TariffCatalog.of(SampleDossiers.tariffs()).orElseThrow(),
                new PrintWriter(text, true));
        assertThat(text.toString())
                .contains("Billing centre, ")
                .contains("Customer " + customer.no() + ": reading segment \"NONE\" does not exist");
    }

    @Test
    void isTheOneOfTheReadme() throws IOException {
        String self = Files.readString(SELF);
        String begin = "        // begin of the example\n";
        String example =
                self.substring(self.indexOf(begin) + begin.length(), self.indexOf("        // end of the example\n"));
        assertThat(Files.readString(README)).contains(example.replaceAll("(?m)^ {8}", ""));
        assertThat(example.lines()).hasSizeLessThan(10);
    }
}
