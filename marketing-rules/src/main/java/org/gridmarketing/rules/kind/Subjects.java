package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.function.Function;
import org.gridmarketing.model.asset.InstrumentTransformer;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.customer.OutageRecord;
import org.gridmarketing.model.customer.PowerSource;
import org.gridmarketing.model.customer.ReceivingPoint;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;

/**
 * Subjects (核查对象): which objects of a dossier a check is asked of.
 *
 * @param <S> their type
 * @param selector finds them, in the order archived
 * @param reference names one of them
 */
public record Subjects<S>(Function<DossierView, List<S>> selector, Function<S, ObjectRef> reference) {
    /** The customer (用电客户). */
    public static final Subjects<Customer> CUSTOMER =
            new Subjects<>(view -> List.of(view.dossier().customer()), Customer::ref);

    /** All metering points (计量点). */
    public static final Subjects<MeteringPoint> METERING_POINTS =
            new Subjects<>(view -> view.dossier().meteringPoints(), MeteringPoint::ref);

    /** All price agreements (用户电价). */
    public static final Subjects<PriceAgreement> PRICE_AGREEMENTS =
            new Subjects<>(view -> view.dossier().priceAgreements(), PriceAgreement::ref);

    /** All meters (电能表). */
    public static final Subjects<Meter> METERS =
            new Subjects<>(view -> view.dossier().meters(), Meter::ref);

    /** All meter installations (运行电能表). */
    public static final Subjects<MeterInstallation> METER_INSTALLATIONS =
            new Subjects<>(view -> view.dossier().meterInstallations(), MeterInstallation::ref);

    /** All instrument transformer installations (运行互感器). */
    public static final Subjects<InstrumentTransformerInstallation> INSTRUMENT_TRANSFORMER_INSTALLATIONS =
            new Subjects<>(
                    view -> view.dossier().instrumentTransformerInstallations(),
                    InstrumentTransformerInstallation::ref);

    /** All receiving equipment (受电设备): transformers and high-voltage motors. */
    public static final Subjects<PowerTransformer> TRANSFORMERS =
            new Subjects<>(view -> view.dossier().transformers(), PowerTransformer::ref);

    /** All receiving points (受电点). */
    public static final Subjects<ReceivingPoint> RECEIVING_POINTS =
            new Subjects<>(view -> view.dossier().receivingPoints(), ReceivingPoint::ref);

    /** All power sources (电源). */
    public static final Subjects<PowerSource> POWER_SOURCES =
            new Subjects<>(view -> view.dossier().powerSources(), PowerSource::ref);

    /** All outages (停电信息). */
    public static final Subjects<OutageRecord> OUTAGES =
            new Subjects<>(view -> view.dossier().outages(), OutageRecord::ref);

    /** All instrument transformers (互感器). */
    public static final Subjects<InstrumentTransformer> INSTRUMENT_TRANSFORMERS =
            new Subjects<>(view -> view.dossier().instrumentTransformers(), InstrumentTransformer::ref);

    /** All meters with the points at which they are or were installed (计量点上的电能表); findings name the meter. */
    public static final Subjects<MeterAtPoint> METERS_AT_POINTS =
            new Subjects<>(MeterAtPoint::allOf, each -> each.meter().ref());

    /** All readings of all registers (示数). */
    public static final Subjects<RegisterReading> READINGS =
            new Subjects<>(RegisterReading::allOf, RegisterReading::ref);

    /**
     * The subjects of a dossier.
     *
     * @param view the dossier
     * @return in the order archived
     */
    public List<S> of(DossierView view) {
        return selector.apply(view);
    }

    /**
     * The reference of one of them.
     *
     * @param subject the subject
     * @return type and key
     */
    public ObjectRef ref(S subject) {
        return reference.apply(subject);
    }
}
