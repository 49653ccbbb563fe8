package org.gridmarketing.rules.population;

import java.util.Arrays;
import java.util.Optional;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.SubjectPlace;

/**
 * Key ledger (编号登记簿): every key of a sort with its holder, to find keys that are given twice in the whole archive. It takes
 * about 60 bytes a key, so that the keys of a million customers fit beside everything else; two keys are the same only where
 * all their characters are.
 */
public final class KeyLedger {
    private static final long FREE = -1;
    private static final int FIRST_SLOTS = 64;

    private final String type;
    private final Records records = new Records();
    private long[] slots = emptySlots(FIRST_SLOTS);
    private long keys;

    /**
     * An empty ledger.
     *
     * @param type the simple name of the type of all holders, such as {@code Meter}
     */
    public KeyLedger(String type) {
        this.type = type;
    }

    /** Takes every holder of a ledger (逐条读取). */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Takes one holder.
         *
         * @param key the key it holds
         * @param holder who holds it
         * @param first who held the key first; empty where this one did
         */
        void accept(String key, Holder holder, Optional<Holder> first);
    }

    /**
     * Holder of a key (编号持有者).
     *
     * @param at its customer and unit
     * @param subject the object
     */
    public record Holder(SubjectPlace at, ObjectRef subject) {}

    /**
     * Enters a holder.
     *
     * @param key the key it holds
     * @param at its customer and unit
     * @param subjectKey its own key, by which findings name it
     */
    public void add(String key, SubjectPlace at, String subjectKey) {
        if (2 * (keys + 1) > slots.length) {
            grow();
        }
        int slot = slotOf(key);
        long first = slots[slot];
        long entered = records.append(first, key, at.customerNo(), at.orgNo(), subjectKey);
        if (first == FREE) {
            slots[slot] = entered;
            keys++;
        }
    }

    /**
     * Enters all holders of the stretch of the archive that follows.
     *
     * @param later their ledger; not used again
     * @return this ledger
     */
    public KeyLedger merge(KeyLedger later) {
        later.forEach(
                (key, holder, first) -> add(key, holder.at(), holder.subject().key()));
        return this;
    }

    /**
     * All holders.
     *
     * @param visitor takes each of them, in the order entered
     */
    public void forEach(Visitor visitor) {
        records.forEach(record -> visitor.accept(
                records.text(record, Records.KEY),
                holder(record),
                Optional.of(records.link(record)).filter(first -> first != FREE).map(this::holder)));
    }

    private Holder holder(long record) {
        return new Holder(
                new SubjectPlace(records.text(record, Records.CUSTOMER), records.text(record, Records.UNIT)),
                new ObjectRef(type, records.text(record, Records.SUBJECT)));
    }

    private int slotOf(String key) {
        int mask = slots.length - 1;
        int slot = spread(key.hashCode()) & mask;
        while (slots[slot] != FREE && !records.text(slots[slot], Records.KEY).equals(key)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = emptySlots(2 * old.length);
        for (long record : old) {
            if (record != FREE) {
                slots[slotOf(records.text(record, Records.KEY))] = record;
            }
        }
    }

    /** Numbers that follow each other have hash codes that do too; this scatters them. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private static long[] emptySlots(int number) {
        long[] empty = new long[number];
        Arrays.fill(empty, FREE);
        return empty;
    }
}
