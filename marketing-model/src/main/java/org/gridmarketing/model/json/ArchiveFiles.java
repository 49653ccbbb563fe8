package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;

/**
 * Archive files (档案文件): an archive as two files, the reference tables as one JSON document and the dossiers as JSON lines, one
 * dossier a line. Dossiers are read as they are asked for, so a file of any size can be walked.
 */
public final class ArchiveFiles {
    private ArchiveFiles() {}

    /**
     * Opens an archive. The tables are read at once, the dossiers each time the stream is asked for.
     *
     * @param tables the file of the reference tables
     * @param dossiers the file of the dossiers, UTF-8, one JSON object a line; blank lines are skipped
     * @return the archive; a line that is no dossier makes its stream throw {@link UncheckedIOException} with the file, the
     *     line and the path of the attribute
     * @throws IOException if the tables cannot be read
     */
    public static Archive open(Path tables, Path dossiers) throws IOException {
        ReferenceTables read = tables(tables);
        return new Archive() {
            @Override
            public ReferenceTables tables() {
                return read;
            }

            @Override
            public Stream<Dossier> dossiers() {
                return ArchiveFiles.dossiers(dossiers);
            }
        };
    }

    private static ReferenceTables tables(Path file) throws IOException {
        try {
            ReferenceTables read = MarketingJson.newMapper().readValue(file.toFile(), ReferenceTables.class);
            if (read == null) {
                throw new IOException(file + ": no reference tables in it");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads dossiers one by one.
     *
     * @param file UTF-8, one JSON object a line; blank lines are skipped
     * @return a stream to be closed by the caller
     * @throws UncheckedIOException if the file cannot be opened; later, on a line that is no dossier
     */
    public static Stream<Dossier> dossiers(Path file) {
        ObjectReader reader = MarketingJson.newMapper().readerFor(Dossier.class);
        try {
            BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8);
            return numbered(file, lines.lines().iterator())
                    .filter(line -> !line.text().isBlank())
                    .map(line -> line.read(reader))
                    .onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + file, e);
        }
    }

    /**
     * Writes an archive. Addresses and names are written as they are. Both files are written beside their places and moved there
     * when all is written, so that an archive can be written over the files it is read from, and a failure leaves them as they were.
     *
     * @param archive the archive; its dossiers are walked once
     * @param tables the file for the reference tables, replaced if it exists
     * @param dossiers the file for the dossiers, replaced if it exists
     * @return how many dossiers were written
     * @throws IOException if a file cannot be written
     * @throws UncheckedIOException if the archive's own dossiers cannot be read
     */
    public static long write(Archive archive, Path tables, Path dossiers) throws IOException {
        Path newTables = beside(tables);
        Path newDossiers = beside(dossiers);
        try {
            ObjectMapper mapper = MarketingJson.newMapper();
            mapper.writerWithDefaultPrettyPrinter().writeValue(newTables.toFile(), archive.tables());
            long count = writeDossiers(archive, mapper.writerFor(Dossier.class), newDossiers);
            Files.move(newTables, tables, StandardCopyOption.REPLACE_EXISTING);
            Files.move(newDossiers, dossiers, StandardCopyOption.REPLACE_EXISTING);
            return count;
        } finally {
            Files.deleteIfExists(newTables);
            Files.deleteIfExists(newDossiers);
        }
    }

    private static Path beside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return Files.createTempFile(folder, file.getFileName().toString(), ".part");
    }

    private static long writeDossiers(Archive archive, ObjectWriter writer, Path file) throws IOException {
        long count = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                Stream<Dossier> each = archive.dossiers()) {
            for (Iterator<Dossier> rest = each.iterator(); rest.hasNext(); count++) {
                out.write(writer.writeValueAsString(rest.next()));
                out.write('\n');
            }
        }
        return count;
    }

    /** Numbers are given where lines are fetched, one after the other, so that a parallel walk names the right line too. */
    private static Stream<Line> numbered(Path file, Iterator<String> texts) {
        Iterator<Line> lines = new Iterator<>() {
            private long number;

            @Override
            public boolean hasNext() {
                return texts.hasNext();
            }

            @Override
            public Line next() {
                number++;
                return new Line(file, number, texts.next());
            }
        };
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private record Line(Path file, long number, String text) {
        Dossier read(ObjectReader reader) {
            try {
                Dossier read = reader.readValue(text);
                if (read == null) {
                    throw new UncheckedIOException(new IOException(file + ", line " + number + ": no dossier"));
                }
                return read;
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
