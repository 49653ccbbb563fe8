package org.gridmarketing.architecture.violations.model;

import com.google.common.collect.ImmutableList;

class HiddenBuilder {
    public ImmutableList<String> names() {
        return ImmutableList.of();
    }
}
