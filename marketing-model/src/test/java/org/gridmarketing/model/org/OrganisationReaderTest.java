package org.gridmarketing.model.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.Outcome;
import org.junit.jupiter.api.Test;

class OrganisationReaderTest {
    private static final String POSITIONS = lines(
            "code,levels,name_zh,name_en,owner,duties,note",
            "# a comment",
            "0301,CITY|STATION,抄表催费岗,Meter reading post,READING_AND_BILLING,READ:METER_READING,",
            "");
    private static final String ROLES = lines(
            "id,printed,position,levels,name_zh,name_en,duties,note",
            "PT1,PT1,0301,STATION,抄表员,Meter reader,READ:METER_READING,",
            "PT2,PT2,0301,CITY,收费员,Cashier,COLLECT:CHARGE,");
    private static final String OWNERS = lines(
            "owner,centre,checks",
            "USAGE_INSPECTION,CUSTOMER_SERVICE_CENTRE,1",
            "CONTRACT,CUSTOMER_SERVICE_CENTRE,1",
            "METERING,METERING_CENTRE,3",
            "PRICE_COLLECTION_ACCOUNTS,BILLING_CENTRE,1",
            "READING_AND_BILLING,BILLING_CENTRE,1");
    private static final String SEGREGATION = lines(
            "rule,first,second,scope,severity,owner,centre,source,reason_zh,reason_en",
            "OWN-1,READ:METER_READING,COLLECT:CHARGE,SUBTREE,ERROR,CONTRACT,BILLING_CENTRE,practice,理由,reason");

    private static String lines(String... lines) {
        return String.join("\n", lines).replace(',', '\t');
    }

    private static Outcome<Organisation> read(String positions, String roles, String owners, String segregation) {
        return Organisation.read(
                new StringReader(positions),
                new StringReader(roles),
                new StringReader(owners),
                new StringReader(segregation));
    }

    private static List<String> problems(Outcome<Organisation> outcome) {
        return outcome.issues().stream()
                .map(issue -> {
                    assertThat(issue.message(Language.ZH))
                            .contains(issue.subject().key());
                    return issue.subject().key() + " " + issue.attribute() + " "
                            + issue.code().id().replace("ORG.TABLE_", "");
                })
                .map(String::strip)
                .toList();
    }

    @Test
    void ownTablesAreRead() {
        Organisation own = read(POSITIONS, ROLES, OWNERS, SEGREGATION).orElseThrow();
        assertThat(own.positions()).hasSize(1);
        assertThat(own.conflicts(List.of(Assignment.of("P", "PT1", "999990101"), Assignment.of("P", "PT2", "9999901"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("OWN-1"));
    }

    @Test
    void allProblemsOfAllTablesAreToldAtOnceWithTheirLines() {
        Outcome<Organisation> outcome = read(
                POSITIONS + lines("0301,CITY,抄表催费岗,again,,,", "0302,TOWN,,x,NOBODY,READ,"),
                ROLES + lines("\nPT1,PT1,0301,STATION,抄表员,Meter reader,,", "PT3,PT3,0999,STATION,甲,a,EAT:BILL,", "PT4"),
                OWNERS.replace("METERING_CENTRE\t3", "METERING_CENTRE\tmany"),
                SEGREGATION
                        + lines(
                                "\nown,READ:METER_READING,READ:METER_READING,HERE,BAD,X,Y,,理由,reason",
                                "OWN-2,SIGN:BILL,,SUBTREE,ERROR,CONTRACT,BILLING_CENTRE,practice,理由,"));
        assertThat(outcome.isOk()).isFalse();
        assertThat(problems(outcome))
                .containsExactly(
                        "positions:4 code DUPLICATE",
                        "positions:5 levels UNKNOWN_VALUE",
                        "positions:5 name_zh BLANK",
                        "positions:5 owner UNKNOWN_VALUE",
                        "positions:5 duties UNKNOWN_VALUE",
                        "positions:5 duties UNKNOWN_VALUE",
                        "roles:4 id DUPLICATE",
                        "roles:5 duties UNKNOWN_VALUE",
                        "roles:5 position UNKNOWN_POSITION",
                        "roles:6  COLUMNS",
                        "owners:4 checks UNKNOWN_VALUE",
                        "owners owner OWNER_MISSING",
                        "segregation:3 rule UNKNOWN_VALUE",
                        "segregation:3 second SAME_DUTY",
                        "segregation:3 scope UNKNOWN_VALUE",
                        "segregation:3 severity UNKNOWN_VALUE",
                        "segregation:3 owner UNKNOWN_VALUE",
                        "segregation:3 centre UNKNOWN_VALUE",
                        "segregation:3 source BLANK",
                        "segregation:4 first UNHELD_DUTY",
                        "segregation:4 second BLANK",
                        "segregation:4 reason_en BLANK");
    }

    @Test
    void aWrongHeaderIsToldInsteadOfEveryLine() {
        assertThat(problems(read(POSITIONS, "", OWNERS, SEGREGATION)))
                .contains("roles:1  HEADER", "segregation:2 first UNHELD_DUTY");
        assertThat(problems(read("code\n0301", ROLES, OWNERS, SEGREGATION)))
                .contains("positions:1  HEADER", "roles:2 position UNKNOWN_POSITION");
    }

    @Test
    void aReaderThatFailsIsAnError() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> Organisation.read(failing, failing, failing, failing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }
}
