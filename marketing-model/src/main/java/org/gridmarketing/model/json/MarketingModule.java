package org.gridmarketing.model.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Impedance;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Voltage;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;

/** Jackson module with all value types of the model. */
final class MarketingModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    MarketingModule() {
        super("marketing-model");
        addQuantities();
        addSerializer(new CodeJson.Serializer());
        addDeserializer(LocalDate.class, new DateJson.Deserializer());
        addDeserializer(Integer.class, new WholeNumberJson.Deserializer());
        addSerializer(new RecordedJson.Serializer());
        addDeserializer(Recorded.class, new RecordedJson.Deserializer());
        addSerializer(new ArgsJson.ArgSerializer());
        addDeserializer(Arg.class, new ArgsJson.ArgDeserializer());
        addSerializer(new ArgsJson.Serializer());
        addDeserializer(Args.class, new ArgsJson.Deserializer());
        setDeserializerModifier(new Deserializers());
        setSerializerModifier(new Serializers());
    }

    private void addQuantities() {
        addSerializer(new QuantityJson.Serializer(false));
        addDeserializer(Quantity.class, new QuantityJson.AnyDeserializer());
        quantity(ApparentPower.class, ApparentPower::ofKva);
        quantity(CapacityPrice.class, CapacityPrice::ofYuanPerKvaMonth);
        quantity(DemandPrice.class, DemandPrice::ofYuanPerKwMonth);
        quantity(Energy.class, Energy::ofKwh);
        quantity(EnergyPrice.class, EnergyPrice::ofYuanPerKwh);
        quantity(Hours.class, Hours::of);
        quantity(Impedance.class, Impedance::ofOhms);
        quantity(Multiplier.class, Multiplier::of);
        quantity(Percentage.class, Percentage::ofPercent);
        quantity(Power.class, Power::ofKw);
        quantity(Ratio.class, Ratio::of);
        quantity(ReactiveEnergy.class, ReactiveEnergy::ofKvarh);
        quantity(ReactivePower.class, ReactivePower::ofKvar);
        quantity(RegisterValue.class, RegisterValue::of);
        quantity(Voltage.class, Voltage::ofVolts);
        addSerializer(new QuantityJson.YuanSerializer(false));
        addDeserializer(Yuan.class, new QuantityJson.YuanDeserializer());
    }

    private <Q extends Quantity<Q>> void quantity(Class<Q> type, Function<BigDecimal, Q> factory) {
        addDeserializer(type, new QuantityJson.Deserializer<>(type, factory));
    }

    private static final class Deserializers extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> deserializer) {
            return Code.class.isAssignableFrom(type.getRawClass())
                    ? new CodeJson.Deserializer(type.getRawClass())
                    : deserializer;
        }

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
            Class<?> type = bean.getBeanClass();
            JsonDeserializer<?> told = DocumentJson.around(type, deserializer);
            // the generated reader's helper is a Dossier too, nested in the implementation
            return Dossier.class.isAssignableFrom(type) && !type.isMemberClass()
                    ? new DossierJson.Deserializer(told)
                    : told;
        }
    }

    private static final class Serializers extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("unchecked") // Jackson gives the serializer of the bean's own class
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
            return Dossier.class.isAssignableFrom(bean.getBeanClass())
                    ? new DossierJson.Serializer((JsonSerializer<Object>) serializer)
                    : serializer;
        }
    }
}
