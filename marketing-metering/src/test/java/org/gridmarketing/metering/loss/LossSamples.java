package org.gridmarketing.metering.loss;

import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.ReactivePower;

/** Short forms for tests of losses. */
final class LossSamples {
    private LossSamples() {}

    static ObjectRef transformer(String no) {
        return new ObjectRef("PowerTransformer", no);
    }

    static TransformerNameplate nameplate(String no, String s, String p0, String pk, String q0, String qk, String k) {
        return new TransformerNameplate(
                transformer(no),
                ApparentPower.ofKva(s),
                Power.ofKw(p0),
                Power.ofKw(pk),
                ReactivePower.ofKvar(q0),
                ReactivePower.ofKvar(qk),
                Ratio.of(k));
    }

    static Losses losses(String active, String reactive) {
        return new Losses(Energy.ofKwh(active), ReactiveEnergy.ofKvarh(reactive));
    }
}
