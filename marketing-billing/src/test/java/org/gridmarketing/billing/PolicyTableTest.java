package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.PowerFactorPolicy;
import org.junit.jupiter.api.Test;

/**
 * One customer billed under each option of the policy: the table in docs/billing.md is the one that the library gives. After a change
 * write it anew with {@code mvn -pl marketing-billing -am test -Dtest=PolicyTableTest -Dpolicy.table.write=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PolicyTableTest {
    private static final Path PAGE = Path.of("..", "docs", "billing.md");
    private static final String BEGIN = "<!-- policy table -->\n";
    private static final String END = "<!-- end of policy table -->";

    @Test
    void theTableInThePageIsTrue() throws IOException {
        String page = Files.readString(PAGE);
        String table = table();
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(end).isGreaterThanOrEqualTo(begin);
        if (Boolean.getBoolean("policy.table.write")) {
            Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end));
        }
        assertThat(Files.readString(PAGE).substring(begin))
                .as("stale: write it anew as the comment of this test says")
                .startsWith(table);
    }

    private static String table() {
        PolicyRows rows = new PolicyRows();
        rows.add("| question | option | total, yuan |");
        rows.add("| --- | --- | --- |");
        SettledPolicyRows settled = new SettledPolicyRows(rows);
        ArchivePolicyRows archive = new ArchivePolicyRows(rows);
        settled.demand();
        settled.powerFactor();
        settled.rounding();
        settled.priceChange();
        settled.freeEnergy();
        settled.tiers();
        archive.quantities();
        archive.losses();
        archive.capacity();
        archive.suspension();
        archive.powerFactorOptions();
        settled.tax();
        return rows.text();
    }

    /** Otherwise an option could be added without anybody seeing what it does. */
    @Test
    void everyOptionIsInTheTable() throws IOException {
        String page = Files.readString(PAGE);
        for (Class<?> policy : List.of(BillingPolicy.class, BasicChargePolicy.class, PowerFactorPolicy.class)) {
            for (Method attribute : policy.getDeclaredMethods()) {
                for (Object option : options(attribute.getGenericReturnType())) {
                    assertThat(page)
                            .as(policy.getSimpleName() + "." + attribute.getName())
                            .contains("| `" + option + "` |");
                }
            }
        }
    }

    private static List<Object> options(Type type) {
        if (type instanceof ParameterizedType optional) {
            return options(optional.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> known && known.isEnum() ? List.of(known.getEnumConstants()) : List.of();
    }
}
