package org.gridmarketing.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Yuan;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    @Test
    void bothLanguagesHaveTheSameKeysAndSpeakOfTheSameArguments() {
        Map<String, String> zh = Messages.all("model", Language.ZH);
        Map<String, String> en = Messages.all("model", Language.EN);
        assertThat(zh).isNotEmpty();
        assertThat(zh.keySet()).isEqualTo(en.keySet()).allMatch(key -> key.startsWith("MODEL."));
        zh.forEach((key, text) -> {
            String english = en.getOrDefault(key, "");
            assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english));
            assertThat(text).as(key).containsPattern("\\p{IsHan}");
            assertThat(english).as(key).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        });
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }

    @Test
    void argumentsTakeTheirPlaces() {
        Args args = Args.of("first", "2024-01-01").and("second", "a $1 \\ {first}");
        assertThat(Messages.text("MODEL.TOU_VERSIONS_OVERLAP", args, Language.EN))
                .contains("2024-01-01", "a $1 \\ {first}");
    }

    @Test
    void aMissingArgumentIsNamed() {
        assertThatThrownBy(() -> Messages.text("MODEL.TOU_VERSIONS_OVERLAP", Args.of("first", "x"), Language.ZH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MODEL.TOU_VERSIONS_OVERLAP")
                .hasMessageContaining("second");
    }

    @Test
    void aMissingKeyOrBundleIsNamed() {
        assertThatThrownBy(() -> Messages.text("MODEL.NO_SUCH_KEY", Args.none(), Language.ZH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MODEL.NO_SUCH_KEY");
        assertThatThrownBy(() -> Messages.text("NOWHERE.KEY", Args.none(), Language.EN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere_en");
        assertThatThrownBy(() -> Messages.all("nowhere", Language.EN)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Messages.text("NODOT", Args.none(), Language.EN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NODOT");
    }

    @Test
    void argumentsAreShownInTheLanguageOfTheText() {
        assertThat(Args.argOf(Energy.ofKwh("1220.50")).render(Language.ZH)).isEqualTo("1220.5 kWh");
        assertThat(Args.argOf(Yuan.of("12.5")).render(Language.ZH)).isEqualTo("12.50 元");
        assertThat(Args.argOf(Yuan.of("12.5")).render(Language.EN)).isEqualTo("12.50 yuan");
        assertThat(Args.argOf(CapacityPrice.ofYuanPerKvaMonth(30)).render(Language.ZH))
                .isEqualTo("30 元/(kVA·月)");
        assertThat(Args.argOf(Ratio.of("0.90")).render(Language.EN)).isEqualTo("0.9");
        assertThat(Args.argOf(VoltageLevel.AC_10KV).render(Language.ZH))
                .isEqualTo(VoltageLevel.AC_10KV.label(Language.ZH));
        assertThat(Args.argOf(3).render(Language.EN)).isEqualTo("3");
    }

    @Test
    void numberAndUnitOfAnAmountCanBeTakenApart() {
        Arg.Amount money = new Arg.Amount("70640.00", "yuan");
        assertThat(money.unit(Language.ZH)).isEqualTo("元");
        assertThat(money.unit(Language.EN)).isEqualTo("yuan");
        assertThat(money.render(Language.ZH)).isEqualTo(money.number() + " " + money.unit(Language.ZH));
        assertThat(new Arg.Amount("0.9", "").unit(Language.ZH)).isEmpty();
    }

    @Test
    void argumentsKeepTheirOrderAndRefuseDoublesAndStrangers() {
        Args args = Args.of("b", 1).and("a", 2L);
        assertThat(args.byName().keySet()).containsExactly("b", "a");
        assertThat(args)
                .isEqualTo(Args.of("b", 1).and("a", 2L))
                .hasToString(args.byName().toString());
        assertThatThrownBy(() -> args.and("b", 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b");
        assertThatThrownBy(() -> Args.of("x", 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Double");
    }

    @Test
    void aTextThatIsNotThereOrDoesNotFitIsToldByItsKey() {
        Args args = Args.of("value", 3).and("who", "x");
        assertThat(Messages.textOrKey("ACME.CHECK", args, Language.ZH)).isEqualTo("ACME.CHECK (value = 3; who = x)");
        assertThat(Messages.textOrKey("nobundle", Args.none(), Language.EN)).isEqualTo("nobundle ()");
    }

    @Test
    void aBilingualTextIsReadByLanguage() {
        Bilingual text = new Bilingual("电价", "price");
        assertThat(text.in(Language.ZH)).isEqualTo("电价");
        assertThat(text.in(Language.EN)).isEqualTo("price");
    }
}
