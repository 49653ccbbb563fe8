package org.gridmarketing.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.gridmarketing.model.account.Bank;
import org.gridmarketing.model.grid.Feeder;
import org.gridmarketing.model.grid.StationArea;
import org.gridmarketing.model.grid.Substation;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.org.Industry;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.reading.ReaderAssignment;
import org.gridmarketing.model.reading.ReadingPlan;
import org.gridmarketing.model.reading.ReadingRoute;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.record.Keys;
import org.immutables.value.Value;

/**
 * Reference tables (码表与公共档案): what several customers share.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReferenceTables.class)
@JsonDeserialize(as = ImmutableReferenceTables.class)
public interface ReferenceTables extends WithReferenceTables {
    /**
     * Format version (格式版本).
     *
     * @return 1 today
     */
    @Value.Default
    default int formatVersion() {
        return 1;
    }

    /**
     * Org units (供电单位).
     *
     * @return all units
     */
    List<OrgUnit> orgUnits();

    /**
     * Reading segments (抄表段).
     *
     * @return all segments
     */
    List<ReadingSegment> readingSegments();

    /**
     * Reading plans (抄表计划).
     *
     * @return all plans
     */
    List<ReadingPlan> readingPlans();

    /**
     * Reading routes (抄表路线).
     *
     * @return all routes
     */
    List<ReadingRoute> readingRoutes();

    /**
     * Reader assignments (抄表员分配).
     *
     * @return who reads which segment, with its history
     */
    List<ReaderAssignment> readerAssignments();

    /**
     * Banks (银行).
     *
     * @return the bank code table
     */
    List<Bank> banks();

    /**
     * Loss tables (变损表).
     *
     * @return all tables
     */
    List<TransformerLossTable> lossTables();

    /**
     * Industries (行业分类).
     *
     * @return the industry table
     */
    List<Industry> industries();

    /**
     * Substations (变电站).
     *
     * @return all substations
     */
    List<Substation> substations();

    /**
     * Feeders (线路).
     *
     * @return all feeders
     */
    List<Feeder> feeders();

    /**
     * Station areas (台区).
     *
     * @return all station areas
     */
    List<StationArea> stationAreas();

    /**
     * Checks what makes the document readable.
     *
     * @throws IllegalArgumentException if the format version is not known
     */
    @Value.Check
    default void check() {
        Keys.requireFormatVersion(formatVersion(), "ReferenceTables.formatVersion");
    }

    /**
     * Tables without rows.
     *
     * @return empty tables
     */
    static ReferenceTables empty() {
        return builder().build();
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReferenceTables}; an attribute can be set once. */
    final class Builder extends ImmutableReferenceTables.Builder {
        Builder() {}
    }
}
