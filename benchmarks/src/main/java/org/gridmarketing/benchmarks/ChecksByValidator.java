package org.gridmarketing.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.function.BiConsumer;

/** The chosen checks as constraints of Jakarta Bean Validation, run by Hibernate Validator. */
final class ChecksByValidator {
    private final Validator validator;

    ChecksByValidator() {
        ValidatorFactory factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    void check(CustomerRow customer, List<PointRow> points, BiConsumer<String, String> violated) {
        validator.validate(customer).forEach(each -> violated.accept(each.getMessage(), customer.getNo()));
        for (PointRow point : points) {
            validator.validate(point).forEach(each -> violated.accept(each.getMessage(), point.getNo()));
        }
    }
}
