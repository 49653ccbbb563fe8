package org.gridmarketing.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gridmarketing.model.customer.Customer;
import org.junit.jupiter.api.Test;

class RecordedTest {
    private static final Recorded<String> PRESENT = Recorded.of("12");
    private static final Recorded<String> ABSENT = Recorded.absent();
    private static final Recorded<String> UNREADABLE = Recorded.unreadable("l2", UnreadableReason.MALFORMED);

    @Test
    void eachFactIsInExactlyOneState() {
        assertThat(List.of(PRESENT.isPresent(), PRESENT.isAbsent(), PRESENT.isUnreadable()))
                .containsExactly(true, false, false);
        assertThat(List.of(ABSENT.isPresent(), ABSENT.isAbsent(), ABSENT.isUnreadable()))
                .containsExactly(false, true, false);
        assertThat(List.of(UNREADABLE.isPresent(), UNREADABLE.isAbsent(), UNREADABLE.isUnreadable()))
                .containsExactly(false, false, true);
    }

    @Test
    void onlyAPresentFactHasAValue() {
        assertThat(PRESENT.toOptional()).contains("12");
        assertThat(ABSENT.toOptional()).isEmpty();
        assertThat(UNREADABLE.toOptional()).isEmpty();
    }

    @Test
    void mappingKeepsWhyThereIsNoValue() {
        assertThat(PRESENT.map(Integer::valueOf)).isEqualTo(Recorded.of(12));
        assertThat(ABSENT.map(Integer::valueOf)).isEqualTo(Recorded.absent());
        assertThat(UNREADABLE.map(Integer::valueOf)).isEqualTo(Recorded.unreadable("l2", UnreadableReason.MALFORMED));
    }

    @Test
    void aBlankTextIsAbsentAndNotUnreadable() {
        assertThatThrownBy(() -> Recorded.unreadable(" ", UnreadableReason.MALFORMED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("raw");
    }

    @Test
    void buildersTakeThePlainValueToo() {
        assertThat(Customer.builder().no("1").name("x").build())
                .isEqualTo(Customer.builder().no("1").name(Recorded.of("x")).build());
    }

    @Test
    void personalDataIsNotPrinted() {
        Customer customer =
                Customer.builder().no("1").name("某厂").address("某路 1 号").build();
        assertThat(customer.toString()).contains("no=1").doesNotContain("某厂", "某路");
    }

    @Test
    void keysAndFormatsAreRefusedByTheirAttribute() {
        assertThatThrownBy(() -> Customer.builder().no(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Customer.no");
        assertThatThrownBy(() -> Keys.requireFormatVersion(2, "X.formatVersion"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X.formatVersion")
                .hasMessageContaining("2");
    }

    @Test
    void aBlankTextIsAnEmptyField() {
        assertThat(Recorded.of(" ")).isEqualTo(Recorded.absent());
        assertThat(Recorded.of("x").map(text -> "")).isEqualTo(Recorded.absent());
        assertThat(Recorded.of(" x ").toOptional()).contains(" x ");
        assertThatThrownBy(() -> new Recorded.Present<>("\t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank");
    }
}
