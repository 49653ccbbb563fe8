package org.gridmarketing.metering.consumption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Band carving (尖峰、深谷划出): takes a band that another register counts too out of it, before the bands are split. */
public final class BandCarving {
    private BandCarving() {}

    /**
     * The bands, each counted once.
     *
     * @param read the energies of the band registers that were read, kWh
     * @param nested which registers count the hours of another one too; empty where each counts its own hours alone
     * @param point the metering point
     * @param sink told every band that something is carved out of
     * @return the bands, the outer ones less the inner ones; refused with every reason: an inner band that was read without its
     *     outer one, an inner band above its outer one
     */
    public static Outcome<Map<TouBand, Energy>> carve(
            Map<TouBand, Energy> read, Set<BandNesting> nested, ObjectRef point, TraceSink sink) {
        Map<TouBand, Energy> bands = new EnumMap<>(TouBand.class);
        bands.putAll(read);
        List<Issue> issues = new ArrayList<>();
        for (BandNesting nesting : nested) {
            Energy inner = bands.get(nesting.inner());
            Energy outer = bands.get(nesting.outer());
            if (inner != null && outer == null) {
                Args args = Args.of("outer", nesting.outer()).and("inner", nesting.inner());
                issues.add(issue(MeteringIssues.OUTER_BAND_MISSING, point, args));
            } else if (inner != null && outer != null) {
                bands.put(nesting.outer(), rest(nesting, outer, inner, point, issues, sink));
            }
        }
        return issues.isEmpty() ? Outcome.ok(Collections.unmodifiableMap(bands)) : Outcome.refused(issues);
    }

    private static Energy rest(
            BandNesting nesting, Energy outer, Energy inner, ObjectRef point, List<Issue> issues, TraceSink sink) {
        Energy rest = outer.minus(inner);
        if (rest.isNegative()) {
            Args args = Args.of("outer", nesting.outer())
                    .and("inner", nesting.inner())
                    .and("W0", outer)
                    .and("W1", inner);
            issues.add(issue(MeteringIssues.INNER_BAND_EXCEEDS_OUTER, point, args));
        } else if (sink.isRecording()) {
            Args args = Args.of("band", nesting.outer()).and("W0", outer).and("W1", inner);
            sink.exact(MeteringSteps.BAND_CARVED, point, args, rest);
        }
        return rest;
    }

    private static Issue issue(IssueCode code, ObjectRef point, Args args) {
        return new Issue(code, point, "readings", args);
    }
}
