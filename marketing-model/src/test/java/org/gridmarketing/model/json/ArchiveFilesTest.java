package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFilesTest {
    @TempDir
    private Path folder;

    private Path tables() {
        return folder.resolve("tables.json");
    }

    private Path dossiers() {
        return folder.resolve("dossiers.jsonl");
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ReferenceTables tables = ReferenceTables.builder()
                .addOrgUnits(OrgUnit.builder().no("42401").build())
                .build();
        List<Dossier> dossiers = List.of(
                ArchiveSamples.dossier("SG_2021", ArchiveSamples.State.PRESENT),
                ArchiveSamples.dossier("SG_2006", ArchiveSamples.State.UNREADABLE));
        assertThat(ArchiveFiles.write(Archive.of(tables, dossiers), tables(), dossiers()))
                .isEqualTo(2);
        Archive read = ArchiveFiles.open(tables(), dossiers());
        assertThat(read.tables()).isEqualTo(tables);
        for (int walk = 0; walk < 2; walk++) {
            try (Stream<Dossier> all = read.dossiers()) {
                assertThat(all).isEqualTo(dossiers);
            }
        }
    }

    @Test
    void aLineIsReadOnlyWhenItIsAskedFor() throws IOException {
        Files.writeString(dossiers(), line("1") + "\n\n" + line("2") + "\nno dossier\n");
        try (Stream<Dossier> all = ArchiveFiles.dossiers(dossiers())) {
            assertThat(all.limit(2).map(each -> each.customer().no())).containsExactly("1", "2");
        }
    }

    @Test
    void aLineThatIsNoDossierIsNamed() throws IOException {
        Files.writeString(dossiers(), line("1") + "\n\n{\"codeProfile\": \"SG_2021\", \"customer\": {\"no\": 7}}\n");
        try (Stream<Dossier> all = ArchiveFiles.dossiers(dossiers())) {
            assertThatThrownBy(all::toList)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("dossiers.jsonl, line 3: ")
                    .hasMessageContaining("line 3: /customer/no (column 47): ");
        }
    }

    @Test
    void aWalkCanGoOnBehindBadLines() throws IOException {
        String bad = "{\"customer\": {\"no\": 7, \"nmae\": 1}}";
        String gbk = new String(line("某某机械厂").getBytes("GBK"), StandardCharsets.ISO_8859_1);
        String all = String.join("\n", line("1"), "", bad, "{", gbk, line("2"), "");
        Files.write(dossiers(), all.getBytes(StandardCharsets.ISO_8859_1));
        try (Stream<Outcome<Dossier>> walk = ArchiveFiles.outcomes(dossiers())) {
            List<Outcome<Dossier>> read = walk.toList();
            assertThat(read).extracting(Outcome::isOk).containsExactly(true, false, false, false, true);
            assertThat(read.get(1).issues())
                    .extracting(each -> each.subject().key())
                    .containsExactly(
                            dossiers() + "#/customer/no", dossiers() + "#/customer/nmae", dossiers() + "#/codeProfile");
            assertThat(read.get(1).issues().get(0).message(Language.EN)).contains("line 3, column 21");
            assertThat(read.get(2).issues().get(0).message(Language.ZH))
                    .contains("第 4 行")
                    .doesNotContain("end-of");
            assertThat(read.get(3).issues()).extracting(Issue::code).containsExactly(ArchiveFiles.NOT_UTF8);
            assertThat(read.get(3).issues().get(0).message(Language.ZH)).contains("第 5 行", "GBK");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n[%s]", "[\n%s\n]", "{\n\"codeProfile\":\n%s}"})
    void aFileThatIsNotOneDossierALineIsToldSo(String form) throws IOException {
        Files.writeString(dossiers(), form.formatted(line("1")));
        try (Stream<Outcome<Dossier>> walk = ArchiveFiles.outcomes(dossiers())) {
            assertThat(walk.flatMap(each -> each.issues().stream()))
                    .singleElement()
                    .satisfies(each -> assertThat(each.code()).isEqualTo(ArchiveFiles.NOT_ONE_A_LINE));
        }
        try (Stream<Dossier> walk = ArchiveFiles.dossiers(dossiers())) {
            assertThatThrownBy(walk::toList).hasMessageContaining("one dossier a line");
        }
    }

    @Test
    void aFileOfDossiersMustBeThere() throws IOException {
        Files.writeString(tables(), "{}");
        assertThatThrownBy(() -> ArchiveFiles.open(tables(), dossiers()))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("dossiers.jsonl");
    }

    @Test
    void anArchiveCanBeWrittenOverItsOwnFiles() throws IOException {
        ArchiveFiles.write(Archive.of(ReferenceTables.empty(), List.of(sample())), tables(), dossiers());
        Archive read = ArchiveFiles.open(tables(), dossiers());
        assertThat(ArchiveFiles.write(read, tables(), dossiers())).isEqualTo(1);
        assertThat(read.dossiers()).containsExactly(sample());
    }

    @Test
    void aFailureLeavesTheFilesAsTheyWere() throws IOException {
        ArchiveFiles.write(Archive.of(ReferenceTables.empty(), List.of(sample())), tables(), dossiers());
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), line("1") + "\nnull\n");
        Archive bad = ArchiveFiles.open(tables(), broken);
        assertThatThrownBy(() -> ArchiveFiles.write(bad, tables(), dossiers()))
                .hasMessageContaining("broken.jsonl, line 2: no dossier");
        assertThat(ArchiveFiles.open(tables(), dossiers()).dossiers()).containsExactly(sample());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void tablesThatAreNoneAreNamed() throws IOException {
        Files.writeString(dossiers(), "");
        Files.writeString(tables(), "null");
        assertThatThrownBy(() -> ArchiveFiles.open(tables(), dossiers())).hasMessageContaining("tables.json");
        Files.writeString(tables(), "{\"orgUnits\": 1}");
        assertThatThrownBy(() -> ArchiveFiles.open(tables(), dossiers()))
                .hasMessageContaining("tables.json")
                .hasMessageContaining("orgUnits");
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        Files.writeString(tables(), "\uFEFF{\"orgUnits\":[{\"no\":\"42401\"}]}");
        Files.writeString(dossiers(), "\uFEFF" + line("1") + "\r\n" + line("2"));
        Archive archive = ArchiveFiles.open(tables(), dossiers());
        assertThat(archive.tables().orgUnits()).hasSize(1);
        try (Stream<Dossier> all = archive.dossiers()) {
            assertThat(all.map(each -> each.customer().no())).containsExactly("1", "2");
        }
    }

    @Test
    void aMarkInTheMiddleOfAFileIsNoWhiteSpace() throws IOException {
        Files.writeString(dossiers(), line("1") + "\n\uFEFF" + line("2"));
        try (Stream<Dossier> all = ArchiveFiles.dossiers(dossiers())) {
            assertThatThrownBy(all::toList).hasMessageContaining("dossiers.jsonl, line 2: ");
        }
    }

    @Test
    void aFileInGbkIsRefusedWithItsLineAndTheLikelyCause() throws IOException {
        String chinese = line("1").replace("\"1\"", "\"1\",\"name\":\"某某机械厂\"");
        Files.write(dossiers(), (line("1") + "\n" + chinese).getBytes("GBK"));
        try (Stream<Dossier> all = ArchiveFiles.dossiers(dossiers())) {
            assertThatThrownBy(all::toList)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("dossiers.jsonl, line 2: not UTF-8")
                    .hasMessageContaining("GBK");
        }
        Files.write(tables(), "{\n\"orgUnits\":[{\"no\":\"1\",\"name\":\"市局\"}]}".getBytes("GBK"));
        assertThatThrownBy(() -> ArchiveFiles.open(tables(), dossiers()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tables.json, line 2: not UTF-8")
                .hasMessageContaining("GBK");
    }

    @Test
    void otherBytesThanTextAreRefusedWithTheirLine() throws IOException {
        Files.write(dossiers(), line("1").getBytes(StandardCharsets.UTF_16));
        try (Stream<Dossier> all = ArchiveFiles.dossiers(dossiers())) {
            assertThatThrownBy(all::toList)
                    .hasMessageContaining("line 1: not UTF-8")
                    .hasMessageContaining("UTF-16");
        }
        Files.write(dossiers(), new byte[] {'{', (byte) 0xFF, '\n'});
        try (Stream<Dossier> all = ArchiveFiles.dossiers(dossiers())) {
            assertThatThrownBy(all::toList)
                    .hasMessageContaining("line 1: not UTF-8")
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void aLineMayBeLongerThanABuffer() throws IOException {
        String name = "长".repeat(100_000);
        Dossier dossier =
                sample().withCustomer(Customer.builder().no("1").name(name).build());
        ArchiveFiles.write(Archive.of(ReferenceTables.empty(), List.of(dossier, sample())), tables(), dossiers());
        try (Stream<Dossier> all = ArchiveFiles.dossiers(dossiers())) {
            assertThat(all).containsExactly(dossier, sample());
        }
    }

    @Test
    void aTextCutInsideASurrogatePairIsKept() throws IOException {
        Customer cut = Customer.builder().no("1").name("𠮷".substring(0, 1)).build();
        ReferenceTables tables = ReferenceTables.builder()
                .addOrgUnits(OrgUnit.builder()
                        .no("1")
                        .name("𠮷野" + "𠮷".substring(1))
                        .build())
                .build();
        Dossier dossier = sample().withCustomer(cut);
        ArchiveFiles.write(Archive.of(tables, List.of(dossier)), tables(), dossiers());
        Archive read = ArchiveFiles.open(tables(), dossiers());
        assertThat(read.tables()).isEqualTo(tables);
        try (Stream<Dossier> all = read.dossiers()) {
            assertThat(all).containsExactly(dossier);
        }
    }

    @Test
    void twoDossiersInOneLineAreToldWithoutSettings() throws IOException {
        Files.writeString(dossiers(), line("C1") + " " + line("C2") + "\n");
        try (Stream<Dossier> all = ArchiveFiles.dossiers(dossiers())) {
            assertThatThrownBy(all::toList).hasMessageEndingWith("line 1: not JSON: something stands behind its end");
        }
    }

    @Test
    void tablesAndDossiersAreTwoFiles() throws IOException {
        Archive archive = Archive.of(ReferenceTables.empty(), List.of(sample()));
        ArchiveFiles.write(archive, tables(), dossiers());
        String before = Files.readString(tables());
        Path same = tables().resolveSibling(".").resolve(tables().getFileName());
        for (Path path : List.of(tables(), same)) {
            assertThatThrownBy(() -> ArchiveFiles.write(archive, tables(), path))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be two files");
        }
        assertThat(tables()).hasContent(before);
    }

    private static Dossier sample() {
        return ArchiveSamples.dossier("SG_2021", ArchiveSamples.State.PRESENT);
    }

    @Test
    void linesAreCountedInAParallelWalkToo() throws IOException {
        List<String> lines = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> line(number == 321 ? "" : "C" + number))
                .toList();
        Files.write(dossiers(), lines);
        try (Stream<Dossier> all = ArchiveFiles.dossiers(dossiers())) {
            assertThatThrownBy(() -> all.parallel().forEach(each -> {})).hasMessageContaining("line 321: ");
        }
    }

    private static String line(String no) {
        try {
            Customer customer = Customer.builder().no("C").build();
            return MarketingJson.newMapper()
                    .writeValueAsString(Dossier.builder()
                            .codeProfile("SG_2021")
                            .customer(customer)
                            .build())
                    .replace("\"C\"", "\"" + no + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
