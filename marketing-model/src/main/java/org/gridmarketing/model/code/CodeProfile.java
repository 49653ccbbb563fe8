package org.gridmarketing.model.code;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * 代码表: the codes that one kind of base uses, as a two-way mapping between (code set, code) and meaning.
 *
 * <p>Several codes may stand for one meaning; all are read and the first in the table is written. What no source gives
 * is absent, so a caller keeps the archived text of a code that is not found.
 */
public final class CodeProfile {
    private final String id;
    private final List<CodeEntry> entries;
    private final Map<String, Map<String, Code>> meanings;
    private final Map<Code, String> codes;

    private CodeProfile(String id, List<CodeEntry> entries) {
        this.id = id;
        this.entries = List.copyOf(entries);
        Map<String, Map<String, Code>> bySet = new HashMap<>();
        Map<Code, String> written = new HashMap<>();
        for (CodeEntry entry : entries) {
            bySet.computeIfAbsent(entry.set(), set -> new HashMap<>()).put(entry.code(), entry.meaning());
            written.putIfAbsent(entry.meaning(), entry.code());
        }
        this.meanings = bySet;
        this.codes = written;
    }

    /**
     * Reads a profile from a table with the columns set, code, meaning, confidence, source and note, separated by tabs
     * and with a header line. Blank lines and lines that start with # are skipped.
     *
     * <p>A profile of one's own translates codes by {@link #meaning} and {@link #code(Code)} before a dossier is built. It cannot be named by
     * {@code Dossier.codeProfile}: a dossier must be readable everywhere, so it names one of {@link CodeProfiles}.
     *
     * @param id the name of the profile
     * @param tsv the table; it is read to its end and not closed
     * @return the profile
     * @throws IllegalArgumentException naming every line with an unknown set, meaning or confidence, with a code that
     *     its set already has, with a blank code or source, or with a wrong number of columns
     */
    public static CodeProfile read(String id, Reader tsv) {
        requireId(id);
        return new CodeProfile(id, CodeTable.read(id, tsv));
    }

    /**
     * The name of the profile.
     *
     * @return a name such as "SG_2021"
     */
    public String id() {
        return id;
    }

    /**
     * Finds what a code means. White space around the code is ignored; otherwise it is taken exactly: "1" is not "01".
     *
     * @param <E> the code set
     * @param set the code set
     * @param code the code as archived
     * @return the meaning, or empty if this profile does not know the code
     */
    public <E extends Code> Optional<E> meaning(Class<E> set, String code) {
        Code meaning = meanings.getOrDefault(set.getSimpleName(), Map.of()).get(code.strip());
        // The simple name alone would also match a class of the same name from elsewhere.
        return Optional.ofNullable(meaning).filter(set::isInstance).map(set::cast);
    }

    /**
     * Finds the code to write for a meaning.
     *
     * @param meaning the meaning
     * @return the first code of the table for it, or empty if this profile has none
     */
    public Optional<String> code(Code meaning) {
        return Optional.ofNullable(codes.get(Objects.requireNonNull(meaning, "meaning")));
    }

    /**
     * Tells a set that this profile does not list at all from a set in which one code is unknown.
     *
     * @param set the code set
     * @return true if there is at least one row for the set
     */
    public boolean covers(Class<? extends Code> set) {
        return meanings.containsKey(set.getSimpleName());
    }

    /**
     * The rows of the profile.
     *
     * @return all rows in the order of the table
     */
    public List<CodeEntry> entries() {
        return entries;
    }

    /**
     * Takes the sets that this profile does not cover from another one. Sets are never mixed, because lists that
     * contradict each other would then do so inside one set. Like every profile of one's own it translates codes, and no dossier can
     * name it; see {@link #read(String, Reader)}.
     *
     * @param id the name of the new profile
     * @param fallback the profile that gives the missing sets
     * @return the completed profile
     */
    public CodeProfile completedBy(String id, CodeProfile fallback) {
        requireId(id);
        Set<String> own = meanings.keySet();
        List<CodeEntry> all = new ArrayList<>(entries);
        fallback.entries.stream().filter(entry -> !own.contains(entry.set())).forEach(all::add);
        return new CodeProfile(id, all);
    }

    private static void requireId(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
    }

    @Override
    public String toString() {
        return "CodeProfile[" + id + "]";
    }
}
