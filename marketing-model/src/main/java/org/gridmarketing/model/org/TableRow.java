package org.gridmarketing.model.org;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;

/** One line of a table by column; every problem of a cell is reported with the table and the line. */
final class TableRow {
    private static final Splitter LIST = Splitter.on('|').omitEmptyStrings();

    private final ObjectRef ref;
    private final int line;
    private final ImmutableMap<String, String> cells;
    private final List<Issue> issues;
    private final int issuesBefore;

    TableRow(ObjectRef ref, int line, ImmutableMap<String, String> cells, List<Issue> issues) {
        this.ref = ref;
        this.line = line;
        this.cells = cells;
        this.issues = issues;
        this.issuesBefore = issues.size();
    }

    int line() {
        return line;
    }

    /** Whether no problem of this line was reported; to be asked before the next line is read. */
    boolean isSound() {
        return issues.size() == issuesBefore;
    }

    String text(String column) {
        return Lookup.present(cells, column);
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            problem(OrganisationIssues.TABLE_BLANK, column, Args.none());
        }
        return text;
    }

    <E extends Enum<E>> Optional<E> one(String column, Class<E> type) {
        return constant(column, required(column), type);
    }

    <E extends Enum<E>> Optional<E> oneOrNone(String column, Class<E> type) {
        return text(column).isEmpty() ? Optional.empty() : one(column, type);
    }

    <E extends Enum<E>> List<E> many(String column, Class<E> type) {
        return LIST.splitToStream(required(column))
                .flatMap(name -> constant(column, name, type).stream())
                .toList();
    }

    Optional<Duty> duty(String column) {
        return duty(column, required(column));
    }

    List<Duty> duties(String column) {
        return LIST.splitToStream(text(column))
                .flatMap(name -> duty(column, name).stream())
                .toList();
    }

    private Optional<Duty> duty(String column, String text) {
        int colon = Math.max(text.indexOf(':'), 0);
        Optional<DutyAction> action = constant(column, text.substring(0, colon), DutyAction.class);
        Optional<DutyObject> object =
                constant(column, text.substring(Math.min(colon + 1, text.length())), DutyObject.class);
        return action.flatMap(verb -> object.map(noun -> new Duty(verb, noun)));
    }

    private <E extends Enum<E>> Optional<E> constant(String column, String name, Class<E> type) {
        Optional<E> constant = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (constant.isEmpty() && !text(column).isEmpty()) {
            problem(OrganisationIssues.TABLE_UNKNOWN_VALUE, column, Args.of("value", name));
        }
        return constant;
    }

    void problem(IssueCode code, String column, Args args) {
        issues.add(new Issue(code, ref, column, args));
    }
}
