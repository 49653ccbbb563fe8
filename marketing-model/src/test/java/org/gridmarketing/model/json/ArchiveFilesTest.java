package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.org.OrgUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
