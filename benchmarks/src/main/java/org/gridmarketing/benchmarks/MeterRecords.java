package org.gridmarketing.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Invented records, the same ones every time; one in twenty has a defect. */
final class MeterRecords {
    /** How many. */
    static final int COUNT = 1024;

    private static final int SEED = 7;
    private static final int DEFECT_EVERY = 20;
    private static final int DEFECTS = 6;
    private static final int PREVIOUS_DAY = 19_700;
    private static final int DAYS = 30;
    private static final int MULTIPLIER = 100;
    private static final int CAPACITY = 500;

    private MeterRecords() {}

    static List<MeterRecord> all() {
        SplittableRandom random = new SplittableRandom(SEED);
        return Stream.generate(() -> next(random)).limit(COUNT).toList();
    }

    private static MeterRecord next(SplittableRandom random) {
        long advance = random.nextLong(20_000, 120_000);
        boolean rolled = random.nextInt(100) == 0;
        long previous = rolled ? MeterRecord.MODULUS - advance / 2 : random.nextLong(0, 90_000_000);
        int defect = random.nextInt(DEFECT_EVERY) == 0 ? random.nextInt(DEFECTS) : DEFECTS;
        String meterNo = String.format(Locale.ROOT, "%010d", random.nextInt(1_000_000_000));
        long current = (previous + advance) % MeterRecord.MODULUS;
        boolean backward = defect == 3;
        return new MeterRecord(
                defect == 0 ? "12A" : meterNo,
                "06" + random.nextInt(100_000_000),
                MULTIPLIER,
                previous,
                backward ? Math.max(0, previous - 1_000) : current,
                PREVIOUS_DAY,
                defect == 1 ? PREVIOUS_DAY : PREVIOUS_DAY + DAYS,
                defect == 2 ? advance + 500 : advance,
                rolled && !backward,
                defect == 4 ? advance / 9 + 1 : advance * (60 + random.nextInt(80)) / 100,
                defect == 5 ? 900_000 : random.nextLong(30_000, 50_000),
                CAPACITY);
    }
}
