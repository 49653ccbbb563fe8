package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.text.Args;

/**
 * Archive files (档案文件): an archive as two files, the reference tables as one JSON document and the dossiers as JSON lines, one
 * dossier a line. Dossiers are read as they are asked for, so a file of any size can be walked. Both are UTF-8; a byte order mark at
 * the start of a file is skipped, and a line of another encoding, such as GBK, is refused with its number and the likely cause.
 */
public final class ArchiveFiles {
    /** A line is of another encoding than UTF-8 (编码不是 UTF-8). */
    public static final IssueCode NOT_UTF8 = new IssueCode("MODEL.ARCHIVE_NOT_UTF8");

    /** A file holds a JSON array or a dossier over several lines (不是每行一户). */
    public static final IssueCode NOT_ONE_A_LINE = new IssueCode("MODEL.ARCHIVE_NOT_ONE_A_LINE");

    private static final String ONE_A_LINE =
            "one dossier a line is expected; the file seems to hold a JSON array, or JSON printed over several lines";

    private ArchiveFiles() {}

    /**
     * Opens an archive. The tables are read at once, the dossiers each time the stream is asked for.
     *
     * @param tables the file of the reference tables
     * @param dossiers the file of the dossiers, UTF-8, one JSON object a line; blank lines are skipped
     * @return the archive; a line that is no dossier makes its stream throw {@link UncheckedIOException} with the file, the
     *     line and the path of the attribute
     * @throws IOException if the tables cannot be read; it names the file and, where the file is not UTF-8, the line. Also if there
     *     is no file of dossiers that can be read
     */
    public static Archive open(Path tables, Path dossiers) throws IOException {
        ReferenceTables read = tables(tables);
        if (!Files.isReadable(dossiers) || Files.isDirectory(dossiers)) {
            throw new NoSuchFileException(dossiers.toString(), null, "no file of dossiers that can be read");
        }
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
        try (JsonLines lines = JsonLines.open(file)) {
            StringBuilder text = new StringBuilder();
            lines.forEachRemaining(line -> text.append(line.text()).append('\n'));
            ReferenceTables read = MarketingJson.newMapper().readValue(text.toString(), ReferenceTables.class);
            if (read == null) {
                throw new IOException(file + ": no reference tables in it");
            }
            return read;
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads dossiers one by one, up to the first line that is none; {@link #outcomes} goes on behind it.
     *
     * @param file UTF-8, one JSON object a line; blank lines are skipped
     * @return a stream to be closed by the caller
     * @throws UncheckedIOException if the file cannot be opened; later, on a line that is no dossier
     */
    public static Stream<Dossier> dossiers(Path file) {
        ObjectReader reader = MarketingJson.newMapper().readerFor(Dossier.class);
        try {
            JsonLines lines = JsonLines.open(file);
            return StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL),
                            false)
                    .filter(line -> !line.text().isBlank())
                    .map(line -> dossier(line, reader))
                    .onClose(lines::close);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + file, e);
        }
    }

    /**
     * Reads dossiers one by one and goes on behind lines that are none.
     *
     * @param file UTF-8, one JSON object a line; blank lines are skipped
     * @return a stream to be closed by the caller: of each line its dossier or every problem of it, as {@link Documents#read} tells them.
     *     The subject of an issue is the dossier with file and path as key, such as {@code dossiers.jsonl#/customer/no}; its line is that of
     *     the file. A file that is an array or printed over several lines is told once
     * @throws UncheckedIOException if the file cannot be opened; later, if it cannot be read on
     */
    public static Stream<Outcome<Dossier>> outcomes(Path file) {
        ObjectMapper mapper = MarketingJson.newMapper();
        try {
            JsonLines lines = JsonLines.open(file);
            return StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(
                                    new Outcomes(file, lines), Spliterator.ORDERED | Spliterator.NONNULL),
                            false)
                    .filter(line -> !(line instanceof Outcome.Ok<JsonLines.Line> ok
                            && ok.value().text().isBlank()))
                    .map(line -> line.flatMap(each -> Documents.read(mapper, each, Dossier.class)))
                    .onClose(lines::close);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + file, e);
        }
    }

    /** Lines, or why one cannot be read; ends where the first that is not blank shows that the file is no dossier a line. */
    private static final class Outcomes implements Iterator<Outcome<JsonLines.Line>> {
        private final Path file;
        private final JsonLines lines;
        private boolean begun;
        private boolean ended;

        Outcomes(Path file, JsonLines lines) {
            this.file = file;
            this.lines = lines;
        }

        @Override
        public boolean hasNext() {
            return !ended && lines.hasNext();
        }

        @Override
        public Outcome<JsonLines.Line> next() {
            try {
                JsonLines.Line line = lines.next();
                ended = !begun && isPartOfMore(line.text());
                begun = begun || !line.text().isBlank();
                return ended ? refused(NOT_ONE_A_LINE, Args.none()) : Outcome.ok(line);
            } catch (UncheckedIOException e) {
                if (e.getCause() instanceof JsonLines.NotUtf8Exception told) {
                    return refused(NOT_UTF8, Args.of("cause", told.likely()));
                }
                throw e;
            }
        }

        private Outcome<JsonLines.Line> refused(IssueCode code, Args args) {
            return Outcome.refused(
                    new Issue(code, ObjectRef.of(Dossier.class, file + "#/"), "", args.and("line", lines.number())));
        }
    }

    private static boolean isPartOfMore(String line) {
        return line.stripLeading().startsWith("[") || line.strip().equals("{");
    }

    /**
     * Writes an archive. Addresses and names are written as they are. Both files are written beside their places and moved there
     * when all is written, so that an archive can be written over the files it is read from, and a failure leaves them as they were.
     *
     * @param archive the archive; its dossiers are walked once
     * @param tables the file for the reference tables, replaced if it exists
     * @param dossiers the file for the dossiers, replaced if it exists
     * @return how many dossiers were written
     * @throws IllegalArgumentException if both are one file
     * @throws IOException if a file cannot be written
     * @throws UncheckedIOException if the archive's own dossiers cannot be read
     */
    public static long write(Archive archive, Path tables, Path dossiers) throws IOException {
        if (isSame(tables, dossiers)) {
            throw new IllegalArgumentException("tables and dossiers must be two files: " + tables);
        }
        Path newTables = beside(tables);
        Path newDossiers = beside(dossiers);
        try {
            ObjectMapper mapper = MarketingJson.newMapper();
            Files.writeString(
                    newTables, encodable(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(archive.tables())));
            long count = writeDossiers(archive, mapper.writerFor(Dossier.class), newDossiers);
            Files.move(newTables, tables, StandardCopyOption.REPLACE_EXISTING);
            Files.move(newDossiers, dossiers, StandardCopyOption.REPLACE_EXISTING);
            return count;
        } finally {
            Files.deleteIfExists(newTables);
            Files.deleteIfExists(newDossiers);
        }
    }

    private static boolean isSame(Path first, Path second) throws IOException {
        boolean isOnePath = first.toAbsolutePath()
                .normalize()
                .equals(second.toAbsolutePath().normalize());
        return isOnePath || (Files.exists(first) && Files.exists(second) && Files.isSameFile(first, second));
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
                out.write(encodable(writer.writeValueAsString(rest.next())));
                out.write('\n');
            }
        }
        return count;
    }

    /** Half of a surrogate pair, as a text cut off by its field's width leaves it, has no UTF-8; escaped it is kept. */
    private static String encodable(String json) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder();
        json.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    private static Dossier dossier(JsonLines.Line line, ObjectReader reader) {
        try {
            Dossier read = reader.readValue(line.text());
            if (read == null) {
                throw new UncheckedIOException(new IOException(line.place() + ": no dossier"));
            }
            return read;
        } catch (JsonProcessingException e) {
            if (isPartOfMore(line.text())) {
                throw new UncheckedIOException(line.place() + ": " + ONE_A_LINE, e);
            }
            String reason = e instanceof DocumentException told ? told.inItsLine() : "not JSON: " + Reasons.plain(e);
            throw new UncheckedIOException(line.place() + ": " + reason, e);
        }
    }
}
