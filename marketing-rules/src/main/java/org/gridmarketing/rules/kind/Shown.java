package org.gridmarketing.rules.kind;

import org.gridmarketing.model.asset.AccuracyClass;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.ReadingTime;

/** Turns archived values into arguments. */
final class Shown {
    private Shown() {}

    static Arg arg(Object value) {
        return value instanceof TransformationRatio || value instanceof AccuracyClass || value instanceof ReadingTime
                ? new Arg.Text(value.toString())
                : Args.argOf(value);
    }
}
