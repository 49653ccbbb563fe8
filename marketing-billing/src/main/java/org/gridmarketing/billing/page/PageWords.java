package org.gridmarketing.billing.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;

/** The words of a page in one language. */
record PageWords(Language language) {
    String text(String key) {
        return text(key, Args.none());
    }

    String text(String key, Args args) {
        return Messages.text("PAGE." + key, args, language);
    }

    List<String> columns(String table) {
        return Arrays.asList(text("COLUMNS." + table).split(",", -1));
    }

    /** A number with its unit. */
    String shown(Quantity<?> quantity) {
        return Args.argOf(quantity).render(language);
    }

    /** The price agreement of a line, where a bill has several. */
    String agreement(Bill bill, BillLine line) {
        String own = line.source().agreementNo();
        boolean several = bill.lines().stream()
                .anyMatch(other -> !other.source().agreementNo().equals(own));
        return several ? own : "";
    }

    /** The days that a line is for; empty for the whole period. */
    String days(BillLine line) {
        return line.days()
                .map(days -> text("DAYS", Args.of("from", days.firstDay()).and("to", days.to())))
                .orElse("");
    }

    String bandAndTier(BillLine line) {
        Stream<String> band = line.band().stream().map(each -> each.label(language));
        Stream<String> tier = line.tier().stream().mapToObj(number -> text("TIER", Args.of("number", number)));
        return Stream.concat(band, tier).collect(Collectors.joining(" "));
    }
}
