package org.gridmarketing.rules.catalog;

import java.time.LocalDate;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointClass;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.MeteringSide;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.rules.kind.Attribute;

/** The attributes of metering points that checks look at. */
final class PointFields {
    static final Attribute<MeteringPoint, String> NAME =
            Attribute.of("name", MeteringPoint::name).asPersonal();
    static final Attribute<MeteringPoint, String> ADDRESS =
            Attribute.of("address", MeteringPoint::address).asPersonal();
    static final Attribute<MeteringPoint, MeteringPointClass> CLASS =
            Attribute.of("pointClass", MeteringPoint::pointClass);
    static final Attribute<MeteringPoint, MeteringPointNature> NATURE = Attribute.of("nature", MeteringPoint::nature);
    static final Attribute<MeteringPoint, MeteringPointPurpose> PURPOSE =
            Attribute.of("purpose", MeteringPoint::purpose);
    static final Attribute<MeteringPoint, MeteringSide> SIDE = Attribute.of("side", MeteringPoint::side);
    static final Attribute<MeteringPoint, MeteringMode> MODE =
            Attribute.of("meteringMode", MeteringPoint::meteringMode);
    static final Attribute<MeteringPoint, WiringMode> WIRING = Attribute.of("wiringMode", MeteringPoint::wiringMode);
    static final Attribute<MeteringPoint, MeteringDeviceClass> DEVICE_CLASS =
            Attribute.of("deviceClass", MeteringPoint::deviceClass);
    static final Attribute<MeteringPoint, MeteringPointStatus> STATUS = Attribute.of("status", MeteringPoint::status);
    static final Attribute<MeteringPoint, VoltageLevel> VOLTAGE = Attribute.of("voltage", MeteringPoint::voltage);
    static final Attribute<MeteringPoint, ApparentPower> CAPACITY = Attribute.of("capacity", MeteringPoint::capacity);
    static final Attribute<MeteringPoint, QuantityMethod> METHOD =
            Attribute.of("quantityMethod", MeteringPoint::quantityMethod);
    static final Attribute<MeteringPoint, Energy> FIXED_QUANTITY =
            Attribute.of("fixedQuantity", MeteringPoint::fixedQuantity);
    static final Attribute<MeteringPoint, Ratio> FIXED_RATIO = Attribute.of("fixedRatio", MeteringPoint::fixedRatio);
    static final Attribute<MeteringPoint, YesNo> DEDUCTED =
            Attribute.of("deductedFromParent", MeteringPoint::deductedFromParent);
    static final Attribute<MeteringPoint, String> PARENT = Attribute.of("parentNo", MeteringPoint::parentNo);
    static final Attribute<MeteringPoint, YesNo> LOSS_BILLED = Attribute.of("lossBilled", MeteringPoint::lossBilled);
    static final Attribute<MeteringPoint, LossSharing> LOSS_SHARING =
            Attribute.of("lossSharing", MeteringPoint::lossSharing);
    static final Attribute<MeteringPoint, String> AGREEMENT =
            Attribute.of("priceAgreementNo", MeteringPoint::priceAgreementNo);
    static final Attribute<MeteringPoint, YesNo> METERED = Attribute.of("metered", MeteringPoint::metered);
    static final Attribute<MeteringPoint, Integer> SEQUENCE =
            Attribute.of("readingSequence", MeteringPoint::readingSequence);
    static final Attribute<MeteringPoint, LocalDate> APPLIED_ON = Attribute.of("appliedOn", MeteringPoint::appliedOn);
    static final Attribute<MeteringPoint, LocalDate> COMMISSIONED_ON =
            Attribute.of("commissionedOn", MeteringPoint::commissionedOn);

    private PointFields() {}
}
