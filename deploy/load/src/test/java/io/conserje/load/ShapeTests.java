package io.conserje.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTests {
    @ParameterizedTest
    @EnumSource
    void everyShapeHasSteps(Shape shape) {
        assertThat(shape.steps(50, Duration.ofSeconds(30))).isNotEmpty();
        assertThat(shape.goodStatuses()).contains(200);
    }

    @Test
    void onlyWhatGoesBeyondTheLimitMayBeToldToComeAgain() {
        assertThat(List.of(Shape.values()))
                .filteredOn(shape -> shape.goodStatuses().contains(503))
                .containsExactly(Shape.STRESS, Shape.SPIKE);
    }
}
