package org.gridmarketing.metering.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.text.Args;

/** Departments of a segment (抄表段部门核查): whether it is read by the department that supplies its customers. */
public final class SegmentDepartments {
    private SegmentDepartments() {}

    /**
     * Checks a segment against its customers.
     *
     * @param segment the segment
     * @param customers any customers; those of other segments are passed over
     * @return a finding for every customer of another department; undecided where one of the two is not readable
     */
    public static CheckedWork check(ReadingSegment segment, List<Customer> customers) {
        List<Finding> findings = new ArrayList<>();
        List<Issue> undecided = new ArrayList<>();
        Optional<String> department = segment.orgNo().toOptional();
        if (department.isEmpty()) {
            undecided.add(missing(segment.ref()));
        }
        for (Customer customer : customers) {
            if (!customer.segmentNo().toOptional().equals(Optional.of(segment.no()))) {
                continue;
            }
            Optional<String> supplier = customer.orgNo().toOptional();
            if (supplier.isEmpty()) {
                undecided.add(missing(customer.ref()));
            } else if (department.isPresent() && !department.equals(supplier)) {
                Args args = Args.of("segment", segment.no())
                        .and("department", department.get())
                        .and("supplier", supplier.get());
                findings.add(
                        ReadingCheck.DEPARTMENT.finding(customer.no(), customer.ref(), "orgNo", segment.no(), args));
            }
        }
        return new CheckedWork(findings, undecided);
    }

    private static Issue missing(ObjectRef subject) {
        return new Issue(MeteringIssues.VALUE_MISSING, subject, "orgNo", Args.none());
    }
}
