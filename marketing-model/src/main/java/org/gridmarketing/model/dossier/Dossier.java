package org.gridmarketing.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.gridmarketing.model.account.ArchivedBill;
import org.gridmarketing.model.account.Arrears;
import org.gridmarketing.model.account.BillAdjustment;
import org.gridmarketing.model.account.Payment;
import org.gridmarketing.model.asset.InstrumentTransformer;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.CodeProfiles;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.customer.OutageRecord;
import org.gridmarketing.model.customer.PowerSource;
import org.gridmarketing.model.customer.ReceivingPoint;
import org.gridmarketing.model.customer.SupplyContract;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.reading.ReadingAnomaly;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Keys;
import org.immutables.value.Value;

/**
 * Dossier (客户全套档案): one customer with everything that belongs to it.
 *
 * <p>Flat lists by type, with keys and reference keys as archived, so that dangling and doubled references can be held;
 * {@link DossierView} navigates them. What several customers share stands in {@link ReferenceTables}.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDossier.class)
@JsonDeserialize(as = ImmutableDossier.class)
public interface Dossier extends WithDossier {
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
     * Code profile (代码体系).
     *
     * @return the id of the code lists by which JSON writes the codes, one of {@link CodeProfiles#builtIn()}, such as
     *     {@code SG_2021}
     */
    String codeProfile();

    /**
     * Customer (用电客户).
     *
     * @return the customer
     */
    Customer customer();

    /**
     * Supply contracts (供用电合同).
     *
     * @return all contracts, in the order archived
     */
    List<SupplyContract> contracts();

    /**
     * Receiving points (受电点).
     *
     * @return all receiving points, in the order archived
     */
    List<ReceivingPoint> receivingPoints();

    /**
     * Power sources (电源).
     *
     * @return all power sources, in the order archived
     */
    List<PowerSource> powerSources();

    /**
     * Transformers and high-voltage motors (受电设备).
     *
     * @return all equipment, in the order archived
     */
    List<PowerTransformer> transformers();

    /**
     * Metering points (计量点).
     *
     * @return all points, in the order archived
     */
    List<MeteringPoint> meteringPoints();

    /**
     * Price agreements (用户电价).
     *
     * @return all agreements, in the order archived
     */
    List<PriceAgreement> priceAgreements();

    /**
     * Meters (电能表).
     *
     * @return all meters, in the order archived
     */
    List<Meter> meters();

    /**
     * Meter installations (运行电能表).
     *
     * @return all installations, in the order archived
     */
    List<MeterInstallation> meterInstallations();

    /**
     * Instrument transformers (互感器).
     *
     * @return all instrument transformers, in the order archived
     */
    List<InstrumentTransformer> instrumentTransformers();

    /**
     * Instrument transformer installations (运行互感器).
     *
     * @return all installations, in the order archived
     */
    List<InstrumentTransformerInstallation> instrumentTransformerInstallations();

    /**
     * Reading sets (示数集).
     *
     * @return all readings by meter and register, in the order archived
     */
    List<ReadingSet> readingSets();

    /**
     * Reading anomalies (抄表异常).
     *
     * @return all anomalies, in the order archived
     */
    List<ReadingAnomaly> readingAnomalies();

    /**
     * Bills (电费账单).
     *
     * @return all bills as they were issued, in the order archived
     */
    List<ArchivedBill> bills();

    /**
     * Outages (停电信息).
     *
     * @return all outages, in the order archived
     */
    List<OutageRecord> outages();

    /**
     * Arrears (欠费).
     *
     * @return all arrears, in the order archived
     */
    List<Arrears> arrears();

    /**
     * Payments (缴费记录).
     *
     * @return all payments, in the order archived
     */
    List<Payment> payments();

    /**
     * Adjustments (电费退补).
     *
     * @return all adjustments, in the order archived
     */
    List<BillAdjustment> adjustments();

    /**
     * Checks what makes the document readable.
     *
     * @throws IllegalArgumentException if the profile or the format version is not known
     */
    @Value.Check
    default void check() {
        if (CodeProfiles.find(codeProfile()).isEmpty()) {
            throw new IllegalArgumentException(
                    "Dossier.codeProfile must be one of " + CodeProfiles.ids() + ": \"" + codeProfile() + "\"");
        }
        Keys.requireFormatVersion(formatVersion(), "Dossier.formatVersion");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Dossier}; an attribute can be set once. */
    final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
