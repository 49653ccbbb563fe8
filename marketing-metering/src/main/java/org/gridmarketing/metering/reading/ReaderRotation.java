package org.gridmarketing.metering.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.reading.ReaderAssignment;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.text.Args;

/**
 * Reader rotation (抄表人员轮换): readers change places regularly, so that nobody reads the same meters for years. The utility's
 * rotation rule does not print how long is too long, so the limit is an argument; twelve months is a usual one.
 */
public final class ReaderRotation {
    private ReaderRotation() {}

    /**
     * How long every reader has been at a segment.
     *
     * @param assignments the history of assignments, in any order
     * @param asOf the day that is reported
     * @param maxMonths how many months a reader may stay, at least 1
     * @return the stays. A stay is unbroken where one assignment of the reader follows the other without a day between; a
     *     substitute ends it. Told: assignments without segment, reader or first day or with days in reverse, segments with two
     *     readers on the day, and segments with none
     * @throws IllegalArgumentException if {@code maxMonths} is less than 1
     */
    public static RotationReport of(List<ReaderAssignment> assignments, LocalDate asOf, int maxMonths) {
        if (maxMonths < 1) {
            throw new IllegalArgumentException("maxMonths must be at least 1: " + maxMonths);
        }
        List<Issue> issues = new ArrayList<>();
        Map<String, List<Turn>> bySegment = new TreeMap<>();
        for (ReaderAssignment assignment : assignments) {
            Turn.of(assignment, issues)
                    .ifPresent(turn -> bySegment
                            .computeIfAbsent(turn.segmentNo(), no -> new ArrayList<>())
                            .add(turn));
        }
        List<ReaderStay> stays = new ArrayList<>();
        bySegment.forEach((segment, turns) ->
                stay(segment, turns, asOf, maxMonths, issues).ifPresent(stays::add));
        stays.sort(Comparator.comparing(ReaderStay::rotateBy).thenComparing(ReaderStay::segmentNo));
        return new RotationReport(stays, issues);
    }

    private static Optional<ReaderStay> stay(
            String segment, List<Turn> turns, LocalDate asOf, int maxMonths, List<Issue> issues) {
        List<String> readers = turns.stream()
                .filter(turn -> turn.contains(asOf))
                .map(Turn::readerNo)
                .distinct()
                .sorted()
                .toList();
        if (readers.size() != 1) {
            ObjectRef subject = ObjectRef.of(ReadingSegment.class, segment);
            Args args = Args.of("day", asOf);
            issues.add(
                    readers.isEmpty()
                            ? new Issue(MeteringIssues.SEGMENT_WITHOUT_READER, subject, "readerNo", args)
                            : new Issue(
                                    MeteringIssues.SEGMENT_WITH_TWO_READERS,
                                    subject,
                                    "readerNo",
                                    args.and("readers", String.join(", ", readers))));
            return Optional.empty();
        }
        LocalDate since = since(turns, readers.get(0), asOf);
        LocalDate rotateBy = since.plusMonths(maxMonths).minusDays(1);
        return Optional.of(new ReaderStay(segment, readers.get(0), since, rotateBy, asOf.isAfter(rotateBy)));
    }

    /** Goes back from turn to turn as long as one ends on the day before the other begins, or later. */
    private static LocalDate since(List<Turn> turns, String reader, LocalDate asOf) {
        LocalDate since = asOf;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Turn turn : turns) {
                boolean reaches = turn.contains(since) || turn.contains(since.minusDays(1));
                if (turn.readerNo().equals(reader) && reaches && turn.from().isBefore(since)) {
                    since = turn.from();
                    moved = true;
                }
            }
        }
        return since;
    }

    /** An assignment that could be read. */
    private record Turn(String segmentNo, String readerNo, LocalDate from, Optional<LocalDate> to) {
        static Optional<Turn> of(ReaderAssignment assignment, List<Issue> issues) {
            Optional<String> segment = assignment.segmentNo().toOptional();
            Optional<String> reader = assignment.readerNo().toOptional();
            Optional<LocalDate> from = assignment.from().toOptional();
            List<Issue> found = new ArrayList<>();
            Map<String, Boolean> needed = new TreeMap<>(Map.of(
                    "segmentNo", segment.isPresent(),
                    "readerNo", reader.isPresent(),
                    "from", from.isPresent(),
                    "to", !assignment.to().isUnreadable()));
            needed.forEach((attribute, isThere) -> {
                if (!isThere) {
                    found.add(new Issue(MeteringIssues.VALUE_MISSING, assignment.ref(), attribute, Args.none()));
                }
            });
            Optional<LocalDate> to = assignment.to().toOptional();
            if (from.isPresent() && to.filter(day -> day.isBefore(from.get())).isPresent()) {
                Args args = Args.of("from", from.get()).and("to", to.get());
                found.add(new Issue(MeteringIssues.DAYS_REVERSED, assignment.ref(), "to", args));
            }
            issues.addAll(found);
            return found.isEmpty()
                    ? Optional.of(new Turn(segment.orElseThrow(), reader.orElseThrow(), from.orElseThrow(), to))
                    : Optional.empty();
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
        }
    }
}
