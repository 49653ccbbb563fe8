package org.gridmarketing.model.org;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;

/** Reads a table with tabs line by line; blank lines and lines that begin with # are passed over. */
final class TableReader {
    private static final Splitter TABS = Splitter.on('\t');

    private final String table;
    private final List<String> columns;
    private final List<Issue> issues;
    private final Map<String, Integer> firstLines = new HashMap<>();

    private TableReader(String table, List<String> columns, List<Issue> issues) {
        this.table = table;
        this.columns = columns;
        this.issues = issues;
    }

    /** Hands each line to the consumer; the first {@code keyColumns} columns together are the key. */
    static void read(
            String table,
            Reader tsv,
            List<String> columns,
            int keyColumns,
            List<Issue> issues,
            Consumer<TableRow> row) {
        TableReader reader = new TableReader(table, columns, issues);
        List<String> lines = lines(tsv);
        String header = String.join("\t", columns);
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            reader.problem(1, OrganisationIssues.TABLE_HEADER, Args.of("expected", String.join(" ", columns)));
            return;
        }
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && !line.startsWith("#")) {
                reader.line(number, TABS.splitToList(line), keyColumns, row);
            }
        }
    }

    private static List<String> lines(Reader tsv) {
        try {
            return CharStreams.readLines(tsv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(int number, List<String> cells, int keyColumns, Consumer<TableRow> consumer) {
        if (cells.size() != columns.size()) {
            Args args = Args.of("expected", columns.size()).and("found", cells.size());
            problem(number, OrganisationIssues.TABLE_COLUMNS, args);
            return;
        }
        ImmutableMap.Builder<String, String> byColumn = ImmutableMap.builder();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i).strip());
        }
        TableRow row = new TableRow(ref(number), number, byColumn.buildOrThrow(), issues);
        String key = String.join(" ", cells.subList(0, keyColumns));
        Integer first = firstLines.putIfAbsent(key, number);
        if (first != null) {
            Args args = Args.of("value", key).and("first", first);
            row.problem(OrganisationIssues.TABLE_DUPLICATE, columns.get(0), args);
        }
        consumer.accept(row);
    }

    private ObjectRef ref(int line) {
        return new ObjectRef("OrgTable", table + ":" + line);
    }

    private void problem(int line, IssueCode code, Args args) {
        issues.add(new Issue(code, ref(line), "", args));
    }
}
