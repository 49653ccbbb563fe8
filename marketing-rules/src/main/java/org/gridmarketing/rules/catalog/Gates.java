package org.gridmarketing.rules.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.customer.PowerSource;
import org.gridmarketing.model.customer.ReceivingPoint;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.Gate;

/** The gates that several checks share. An absent state does not stop a check, so that no incomplete record escapes. */
final class Gates {
    /** Accounts that are not cancelled. */
    static final Gate<Customer> NOT_CANCELLED =
            Gate.unless(CustomerFields.STATUS, CustomerStatus.CANCELLED::equals, Inapplicability.CUSTOMER_CANCELLED);

    /** Accounts for which bills are made: not cancelled, and not kept only for assessment. */
    static final Gate<Customer> BILLED = NOT_CANCELLED
            .and(Gate.unless(CustomerFields.CLASS, CustomerClass.ASSESSMENT::equals, Inapplicability.CONDITION_NOT_MET))
            .and(Gate.unless(CustomerFields.USE, Gates::isInternal, Inapplicability.CONDITION_NOT_MET));

    /** Accounts that are not cancelled and have been connected. */
    static final Gate<Customer> CONNECTED = NOT_CANCELLED.and(Gate.unless(
            CustomerFields.STATUS, CustomerStatus.BEING_CONNECTED::equals, Inapplicability.CONDITION_NOT_MET));

    /** Accounts other than those of households at low voltage. */
    static final Gate<Customer> NO_HOUSEHOLD = NOT_CANCELLED.and(Gate.unless(
            CustomerFields.CLASS, CustomerClass.LOW_VOLTAGE_RESIDENTIAL::equals, Inapplicability.CONDITION_NOT_MET));

    /** Points that are not withdrawn. */
    static final Gate<MeteringPoint> NOT_WITHDRAWN =
            Gate.unless(PointFields.STATUS, MeteringPointStatus.WITHDRAWN::equals, Inapplicability.POINT_WITHDRAWN);

    /** Points that are not withdrawn and on which money is settled. */
    static final Gate<MeteringPoint> SETTLES = NOT_WITHDRAWN.and(
            Gate.unless(PointFields.NATURE, MeteringPointNature.ASSESSMENT::equals, Inapplicability.CONDITION_NOT_MET));

    /** Points that are not withdrawn and already in use: planned dates may lie ahead. */
    static final Gate<MeteringPoint> PAST_PLANNING = NOT_WITHDRAWN.and(Gate.unless(
            PointFields.STATUS, MeteringPointStatus.ESTABLISHED::equals, Inapplicability.CONDITION_NOT_MET));

    /** Equipment that is not dismantled. */
    static final Gate<PowerTransformer> NOT_DISMANTLED = Gate.unless(
            Attribute.of("runStatus", PowerTransformer::runStatus),
            RunStatus.REMOVED::equals,
            Inapplicability.NOT_IN_SERVICE);

    /** Equipment in service. */
    static final Gate<PowerTransformer> EQUIPMENT_IN_SERVICE = Gate.unless(
            Attribute.of("runStatus", PowerTransformer::runStatus), Gates::isOff, Inapplicability.NOT_IN_SERVICE);

    /** Meters in service at a point: running, and not removed by the as-of date. */
    static final Gate<MeterInstallation> INSTALLATION_IN_SERVICE = Gate.unless(
                    Attribute.of("status", MeterInstallation::status), Gates::isOff, Inapplicability.NOT_IN_SERVICE)
            .and((installation, view, context) -> stopIfRemoved(installation.removedOn(), context));

    /** Instrument transformers in service at a point: running, and not removed by the as-of date. */
    static final Gate<InstrumentTransformerInstallation> INSTRUMENT_TRANSFORMER_IN_SERVICE = Gate.unless(
                    Attribute.of("status", InstrumentTransformerInstallation::status),
                    Gates::isOff,
                    Inapplicability.NOT_IN_SERVICE)
            .and((installation, view, context) -> stopIfRemoved(installation.removedOn(), context))
            .inputsOf("InstrumentTransformerInstallation");

    /** Receiving points of accounts that are not cancelled, in service by the as-of date. */
    static final Gate<ReceivingPoint> RECEIVING_POINT_IN_SERVICE = Gate.<ReceivingPoint>ofCustomer(NOT_CANCELLED)
            .and((point, view, context) -> stopUnlessIn(point.commissionedOn(), point.removedOn(), context));

    /** Power sources of accounts that are not cancelled, in service by the as-of date. */
    static final Gate<PowerSource> SOURCE_IN_SERVICE = Gate.<PowerSource>ofCustomer(NOT_CANCELLED)
            .and((source, view, context) -> stopUnlessIn(source.commissionedOn(), source.removedOn(), context));

    /** Meters of which at least one installation is in service. */
    static final Gate<Meter> METER_IN_SERVICE =
            Gate.whereAny(Gates::installationsOf, INSTALLATION_IN_SERVICE, Inapplicability.NOT_IN_SERVICE);

    private static final Optional<RuleOutcome> OUT_OF_SERVICE =
            Optional.of(RuleOutcome.notApplicable(Inapplicability.NOT_IN_SERVICE));

    private Gates() {}

    static List<MeterInstallation> installationsOf(Meter meter, DossierView view) {
        return DossierView.referring(view.dossier().meterInstallations(), MeterInstallation::meterNo, meter.no());
    }

    private static boolean isInternal(ElectricityUse use) {
        return use.isAssessment() || use.isGateway();
    }

    private static boolean isOff(RunStatus status) {
        return status != RunStatus.RUNNING;
    }

    private static Optional<RuleOutcome> stopIfRemoved(Recorded<LocalDate> removed, RuleContext context) {
        if (removed instanceof Recorded.Present<LocalDate> day) {
            return day.value().isAfter(context.asOf()) ? Optional.empty() : OUT_OF_SERVICE;
        }
        return removed.isUnreadable() ? Gate.missing("removedOn", removed) : Optional.empty();
    }

    private static Optional<RuleOutcome> stopUnlessIn(
            Recorded<LocalDate> commissioned, Recorded<LocalDate> removed, RuleContext context) {
        if (commissioned instanceof Recorded.Present<LocalDate> day
                && day.value().isAfter(context.asOf())) {
            return OUT_OF_SERVICE;
        }
        Optional<RuleOutcome> stopped = stopIfRemoved(removed, context);
        return stopped.isEmpty() && commissioned.isUnreadable()
                ? Gate.missing("commissionedOn", commissioned)
                : stopped;
    }
}
