package org.gridmarketing.metering.interval;

/** Loops over columns of whole numbers that cannot run over: a profile with larger sums is not made. */
final class IntervalColumns {
    private IntervalColumns() {}

    static void add(long[] from, int fromIndex, long[] to, int toIndex, int count) {
        for (int i = 0; i < count; i++) {
            to[toIndex + i] += from[fromIndex + i];
        }
    }

    /** Both at once: the index of the first of the highest values, of which one was found before. */
    static int addFindingHighest(long[] from, int fromIndex, long[] to, int toIndex, int count, int found) {
        int at = found;
        long highest = from[found];
        for (int i = 0; i < count; i++) {
            long value = from[fromIndex + i];
            to[toIndex + i] += value;
            if (value > highest) {
                highest = value;
                at = fromIndex + i;
            }
        }
        return at;
    }

    /** The index of the first of the highest values. */
    static int highest(long[] values, int from, int count) {
        int at = from;
        long highest = values[from];
        for (int i = from + 1; i < from + count; i++) {
            long value = values[i];
            if (value > highest) {
                highest = value;
                at = i;
            }
        }
        return at;
    }

    /** The index at which the first of the windows with the highest sum begins. */
    static int highestWindow(long[] values, int from, int count, int width, int step) {
        int at = from;
        long highest = sum(values, from, width);
        for (int i = from + step; i + width <= from + count; i += step) {
            long sum = sum(values, i, width);
            if (sum > highest) {
                highest = sum;
                at = i;
            }
        }
        return at;
    }

    static long sum(long[] values, int from, int width) {
        long sum = 0;
        for (int i = from; i < from + width; i++) {
            sum += values[i];
        }
        return sum;
    }
}
