package org.gridmarketing.rules.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.gridmarketing.rules.api.SubjectPlace;
import org.junit.jupiter.api.Test;

class KeyLedgerTest {
    private static List<String> told(KeyLedger ledger) {
        List<String> told = new ArrayList<>();
        ledger.forEach((key, holder, first) -> told.add(key + " " + holder.at().customerNo() + " " + holder.subject()
                + " " + first.map(other -> other.at().customerNo()).orElse("-")));
        return told;
    }

    private static KeyLedger of(List<String> keys, int from, int to) {
        KeyLedger ledger = new KeyLedger("Meter");
        for (int i = from; i < to; i++) {
            ledger.add(keys.get(i), new SubjectPlace("C" + i, "U"), "M" + i);
        }
        return ledger;
    }

    @Property(tries = 200)
    void itTellsTheFirstHolderHoweverTheArchiveIsDivided(
            @ForAll List<@StringLength(max = 2) @CharRange(from = 'a', to = 'c') String> keys,
            @ForAll @IntRange(max = 100) int percent) {
        int cut = keys.size() * percent / 100;
        Map<String, Integer> first = new HashMap<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Optional<Integer> before = Optional.ofNullable(first.putIfAbsent(keys.get(i), i));
            expected.add(keys.get(i) + " C" + i + " Meter M" + i + " "
                    + before.map(each -> "C" + each).orElse("-"));
        }
        assertThat(told(of(keys, 0, keys.size()))).isEqualTo(expected);
        assertThat(told(of(keys, 0, cut).merge(of(keys, cut, keys.size())))).isEqualTo(expected);
    }

    @Test
    void aQuarterMillionKeysAndOneThatIsHugeAreKeptApart() {
        KeyLedger ledger = new KeyLedger("Meter");
        String huge = "x".repeat(200_000);
        ledger.add(huge, new SubjectPlace("C", ""), "H1");
        for (int i = 0; i < 250_000; i++) {
            ledger.add("000" + i, SubjectPlace.none(), "M");
        }
        ledger.add(huge, new SubjectPlace("D", ""), "H2");
        long[] repeats = {0, 0};
        ledger.forEach((key, holder, first) -> {
            repeats[0]++;
            repeats[1] += first.isPresent() ? 1 : 0;
        });
        assertThat(repeats).containsExactly(250_002, 1);
    }
}
