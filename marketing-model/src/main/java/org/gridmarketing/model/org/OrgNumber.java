package org.gridmarketing.model.org;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridmarketing.model.code.OrgLevel;

/** What the number of an org unit tells by its length and its prefixes. */
final class OrgNumber {
    private static final int PROVINCE = 5;
    private static final int COUNTY = 7;
    private static final Pattern FORM = Pattern.compile("[0-9]{5}|[0-9]{7}|[0-9]{9}");

    private OrgNumber() {}

    static boolean isRegular(String no) {
        return FORM.matcher(no).matches();
    }

    /** Seven digits are a city or a county; an irregular number tells nothing. */
    static Set<OrgLevel> levels(String no) {
        if (!isRegular(no)) {
            return Set.of();
        }
        return switch (no.length()) {
            case PROVINCE -> Sets.immutableEnumSet(OrgLevel.PROVINCE);
            case COUNTY -> Sets.immutableEnumSet(OrgLevel.CITY, OrgLevel.COUNTY);
            default -> Sets.immutableEnumSet(OrgLevel.STATION);
        };
    }

    /** The numbers of the units above, the nearest first. */
    static List<String> prefixes(String no) {
        return isRegular(no)
                ? Stream.of(COUNTY, PROVINCE)
                        .filter(length -> length < no.length())
                        .map(length -> no.substring(0, length))
                        .toList()
                : List.of();
    }

    /** Whether the prefix of the number allows the unit above; a county may stand below a city of its province. */
    static boolean allows(String no, String above) {
        List<String> prefixes = prefixes(no);
        boolean city = no.length() == COUNTY && above.length() == COUNTY && above.startsWith(no.substring(0, PROVINCE));
        return prefixes.isEmpty() || prefixes.get(0).equals(above) || city;
    }
}
