package org.gridmarketing.metering.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.text.Args;

/**
 * Rotation plan (抄表人员轮换计划): every reader of a team takes over all segments of the one before, so that nobody keeps a segment
 * and no work is lost or doubled.
 */
public final class RotationPlan {
    private RotationPlan() {}

    /**
     * The next readers.
     *
     * @param stays the present readers of the team's segments
     * @param team the readers in the order in which they follow each other
     * @return the new reader by segment; refused with every reason: fewer than two readers, one of them twice, a segment that
     *     somebody outside the team reads
     */
    public static Outcome<Map<String, String>> next(List<ReaderStay> stays, List<String> team) {
        List<Issue> issues = new ArrayList<>();
        ObjectRef whole = ObjectRef.of(RotationPlan.class, "team");
        if (new HashSet<>(team).size() < 2 || new HashSet<>(team).size() < team.size()) {
            Args args = Args.of("team", String.join(", ", team));
            issues.add(new Issue(MeteringIssues.ROTATION_TEAM_IMPOSSIBLE, whole, "", args));
        }
        Map<String, String> next = new TreeMap<>();
        for (ReaderStay stay : stays) {
            int place = team.indexOf(stay.readerNo());
            if (place < 0) {
                Args args = Args.of("reader", stay.readerNo());
                ObjectRef segment = ObjectRef.of(ReadingSegment.class, stay.segmentNo());
                issues.add(new Issue(MeteringIssues.ROTATION_READER_OUTSIDE, segment, "readerNo", args));
            } else {
                next.put(stay.segmentNo(), team.get((place + 1) % team.size()));
            }
        }
        return issues.isEmpty() ? Outcome.ok(Map.copyOf(next)) : Outcome.refused(issues);
    }
}
