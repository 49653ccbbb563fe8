package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
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
                    .hasMessageContaining("[\"no\"]");
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
