package org.gridmarketing.model.code;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Code profiles (代码体系): those that come with the library: SG_2021 and SG_2006 (State Grid), CSG (Southern Grid) and VENDOR_ENGINE, the
 * few sets that are known only from a vendor's settlement engine and contradict the State Grid lists in part.
 */
public final class CodeProfiles {

    private CodeProfiles() {}

    /**
     * All profiles of the library.
     *
     * @return the profiles, the most recent State Grid list first
     */
    public static List<CodeProfile> builtIn() {
        return Holder.PROFILES;
    }

    /**
     * The names of all profiles of the library.
     *
     * @return for example SG_2021, in the order of {@link #builtIn()}
     */
    public static List<String> ids() {
        return Holder.PROFILES.stream().map(CodeProfile::id).toList();
    }

    /**
     * Finds a profile of the library.
     *
     * @param id the name of the profile, such as "SG_2021"
     * @return the profile, or empty if there is none of that name
     */
    public static Optional<CodeProfile> find(String id) {
        return builtIn().stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    private static final class Holder {
        static final List<CodeProfile> PROFILES = Stream.of("SG_2021", "SG_2006", "CSG", "VENDOR_ENGINE")
                .map(Holder::load)
                .toList();

        private static CodeProfile load(String id) {
            try (Reader tsv = Resources.open("gridmarketing/codes/" + id + ".tsv")) {
                return CodeProfile.read(id, tsv);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
