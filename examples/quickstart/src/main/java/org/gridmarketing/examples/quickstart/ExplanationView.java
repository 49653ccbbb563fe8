package org.gridmarketing.examples.quickstart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceNode;

/** How each number of the bill came about: the quantities in the order of computing, each line, the totals. */
final class ExplanationView {
    private final Words words;
    private final Bill bill;
    private final Map<ObjectRef, List<TraceNode>> bySubject;

    ExplanationView(Words words, Bill bill, List<TraceNode> nodes) {
        this.words = words;
        this.bill = bill;
        this.bySubject = nodes.stream()
                .collect(Collectors.groupingBy(TraceNode::subject, LinkedHashMap::new, Collectors.toList()));
    }

    void addTo(Page page) {
        page.heading(words.get("EXPLAIN_QUANTITIES"));
        bySubject.keySet().stream()
                .filter(subject -> !isA(subject, BillLine.class) && !isA(subject, Bill.class))
                .forEach(subject -> add(subject.label(words.language()), subject, page));
        page.heading(words.get("EXPLAIN_LINES"));
        for (BillLine line : bill.lines()) {
            String name = line.source().name().in(words.language());
            add(
                    line.ref().label(words.language()) + " · " + name + " · " + words.amount(line.amount()),
                    line.ref(),
                    page);
        }
        page.heading(words.get("EXPLAIN_TOTALS"));
        bySubject.keySet().stream()
                .filter(subject -> isA(subject, Bill.class))
                .forEach(subject -> add(subject.label(words.language()), subject, page));
    }

    private static boolean isA(ObjectRef subject, Class<?> type) {
        return subject.type().equals(type.getSimpleName());
    }

    private void add(String heading, ObjectRef subject, Page page) {
        page.line(heading);
        bySubject.getOrDefault(subject, List.of()).forEach(node -> add(node, page));
    }

    private void add(TraceNode node, Page page) {
        page.line("    " + node.step().formula(words.language()));
        if (!node.inputs().byName().isEmpty()) {
            page.line("        " + node.given(words.language()));
        }
        page.line("        = " + node.result().render(words.language())
                + node.rounded(words.language()).map(how -> "  [" + how + "]").orElse(""));
        for (LegalBasis basis : node.step().bases()) {
            page.line("        " + words.get("BASIS", Args.of("basis", basis(basis))));
        }
    }

    private String basis(LegalBasis basis) {
        String clause = basis.clause().isEmpty() ? "" : " " + basis.clause();
        return basis.document() + clause + (basis.verified() ? "" : words.get("UNVERIFIED"));
    }
}
