package org.gridmarketing.billing.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.HtmlPage;
import org.gridmarketing.model.trace.TraceNode;

/** How the numbers of a bill came about: the quantities in the order of computing, each line, the totals; each folded. */
final class Derivation {
    private final HtmlPage page;
    private final Bill bill;
    private final PageWords words;

    Derivation(HtmlPage page, Bill bill, PageWords words) {
        this.page = page;
        this.bill = bill;
        this.words = words;
    }

    void add(List<TraceNode> nodes) {
        Map<ObjectRef, List<TraceNode>> bySubject = nodes.stream()
                .collect(Collectors.groupingBy(TraceNode::subject, LinkedHashMap::new, Collectors.toList()));
        page.heading(2, words.text("DERIVATION.QUANTITIES"));
        others(bySubject, subject -> !isA(subject, BillLine.class) && !isA(subject, Bill.class));
        page.heading(2, words.text("DERIVATION.LINES"));
        for (BillLine line : bill.lines()) {
            fold(summary(line), bySubject.getOrDefault(line.ref(), List.of()));
        }
        page.heading(2, words.text("DERIVATION.TOTALS"));
        others(bySubject, subject -> isA(subject, Bill.class));
    }

    private String summary(BillLine line) {
        return Stream.of(
                        Integer.toString(line.number()),
                        words.agreement(bill, line),
                        line.source().name().in(words.language()),
                        words.bandAndTier(line),
                        words.days(line),
                        words.shown(line.amount()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void others(Map<ObjectRef, List<TraceNode>> bySubject, Predicate<ObjectRef> which) {
        bySubject.forEach((subject, nodes) -> {
            if (which.test(subject)) {
                fold(subject.label(words.language()), nodes);
            }
        });
    }

    private static boolean isA(ObjectRef subject, Class<?> type) {
        return subject.type().equals(type.getSimpleName());
    }

    private void fold(String summary, List<TraceNode> nodes) {
        page.open("derivation", false, summary);
        page.table(
                words.columns("DERIVATION"),
                Integer.MAX_VALUE,
                nodes.stream().map(this::row).toList());
        page.close();
    }

    private List<String> row(TraceNode node) {
        return List.of(node.step().formula(words.language()), node.given(words.language()), result(node), bases(node));
    }

    private String result(TraceNode node) {
        return node.result().render(words.language())
                + node.rounded(words.language()).map(how -> " [" + how + "]").orElse("");
    }

    private String bases(TraceNode node) {
        return node.step().bases().stream().map(this::basis).collect(Collectors.joining("; "));
    }

    private String basis(LegalBasis basis) {
        String clause = basis.clause().isEmpty() ? "" : " " + basis.clause();
        return basis.document() + clause + (basis.verified() ? "" : words.text("UNVERIFIED"));
    }
}
