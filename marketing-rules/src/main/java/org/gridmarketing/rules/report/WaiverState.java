package org.gridmarketing.rules.report;

import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.rules.engine.WaiverUse;

/** What has become of a waiver in a run. */
final class WaiverState {
    private WaiverState() {}

    static String text(WaiverUse use, Language language) {
        String state = word(use.expired() ? "WAIVER_EXPIRED" : "WAIVER_HOLDS", language);
        return use.unknownUnit() ? state + (language == Language.ZH ? "；" : "; ") + unknownUnit(language) : state;
    }

    static String unknownUnit(Language language) {
        return word("WAIVER_UNIT_UNKNOWN", language);
    }

    private static String word(String key, Language language) {
        return Messages.text("RULES.REPORT." + key, Args.none(), language);
    }
}
