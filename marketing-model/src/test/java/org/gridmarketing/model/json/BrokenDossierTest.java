package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.gridmarketing.model.dossier.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user gets wrong in a dossier is refused with the place at which it stands. */
class BrokenDossierTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"formatVersion\": 1,`|`\"formatVersion\": 2,`|formatVersion",
                "`\"codeProfile\": \"SG_2021\",`|``|codeProfile",
                "`\"SG_2021\"`|`\"SG_1999\"`|SG_1999",
                "`\"no\": \"4200000001\",`|``|customer",
                "`\"no\": \"4200000001\",`|`\"no\": 4200000001,`|[\"customer\"]->org.gridmarketing.model.customer.ImmutableCustomer$Json[\"no\"]",
                "`\"no\": \"4200000001\",`|`\"no\": \" \",`|Customer.no",
                "`\"orgNo\": \"42401\",`|`\"orgNumber\": \"42401\",`|[\"orgNumber\"]",
                "`\"orgNo\": \"42401\",`|`\"orgNo\": [\"42401\"],`|[\"orgNo\"]",
                "`\"no\": \"MP-1\",`|`\"no\": \"MP-1\", \"no\": \"MP-2\",`|Duplicate field 'no'",
                "`\"meteringPoints\": [`|`\"meteringPoints\": [ null,`|[\"meteringPoints\"]",
                "`\"meteringPoints\": [`|`\"meteringPoints\": [ 7,`|[\"meteringPoints\"]",
                "`\"reason\": \"UNKNOWN_CODE\"`|`\"reason\": \"BECAUSE\"`|[\"temporarySupply\"]",
                "`\"month\": \"2026-01\",`|`\"month\": \"2026-01\"`|line: ",
            })
    void namesThePlace(String right, String wrong, String place) throws IOException {
        String broken = dossier().replace(right, Objects.requireNonNullElse(wrong, ""));
        assertThat(broken).isNotEqualTo(dossier());
        JsonProcessingException refusal = catchThrowableOfType(
                JsonProcessingException.class, () -> MarketingJson.newMapper().readValue(broken, Dossier.class));
        assertThat(refusal).as(wrong).hasMessageContaining(place);
    }

    private static String dossier() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BrokenDossierTest.class.getResourceAsStream("/schema/dossier.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
