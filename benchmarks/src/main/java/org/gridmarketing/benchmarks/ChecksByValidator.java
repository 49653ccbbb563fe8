package org.gridmarketing.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.function.BiConsumer;

/** The chosen checks as constraints of Jakarta Bean Validation, run by Hibernate Validator. */
final class ChecksByValidator {
    private final Validator validator;

    ChecksByValidator() {
        ValidatorFactory factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    /** The points are validated with their customer. */
    void check(CustomerRow customer, BiConsumer<String, String> violated) {
        validator.validate(customer).forEach(each -> violated.accept(each.getMessage(), key(each.getLeafBean())));
    }

    private static String key(Object bean) {
        return bean instanceof PointRow point ? point.getNo() : ((CustomerRow) bean).getNo();
    }
}
