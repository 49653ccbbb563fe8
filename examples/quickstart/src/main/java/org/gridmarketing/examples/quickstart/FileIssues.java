package org.gridmarketing.examples.quickstart;

import java.util.Locale;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;

/** What can be wrong with a file; the attribute of such an issue is a line and column, or a path in the document. */
final class FileIssues {
    static final String TYPE = "File";

    private final ObjectRef file;
    private final Words words;

    FileIssues(String file, Language language) {
        this.file = new ObjectRef(TYPE, file.isBlank() ? "." : file);
        this.words = new Words(language);
    }

    Issue file(String reason, Args args) {
        return new Issue(code(reason), file, "", args);
    }

    Issue at(int line, int column, String reason, Args args) {
        String place = words.get("PLACE", Args.of("line", line).and("column", column));
        return new Issue(code(reason), file, place, args);
    }

    Issue path(String pointer, String reason, Args args) {
        return new Issue(code(reason), file, pointer.isEmpty() ? "/" : pointer, args);
    }

    static String reasonOf(String keyword) {
        return "SCHEMA." + keyword.toUpperCase(Locale.ROOT);
    }

    private static IssueCode code(String reason) {
        return new IssueCode("QUICKSTART." + reason);
    }
}
