package io.conserje.nlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Understanding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedValueTests {

    @Test
    void theOrderOfKeysDoesNotCount() {
        assertThat(found("time_range", Map.of("from", "09:00", "to", "10:00")))
                .isEqualTo(TypedValue.written("time_range={\"to\":\"10:00\",\"from\":\"09:00\"}"))
                .isNotEqualTo(TypedValue.written("time_range={\"to\":\"09:00\",\"from\":\"10:00\"}"));
    }

    @Test
    void theOrderOfAListDoes() {
        assertThat(found("child_ages", List.of(4, 9)))
                .isEqualTo(TypedValue.written("child_ages=[4,9]"))
                .isNotEqualTo(TypedValue.written("child_ages=[9,4]"));
    }

    @Test
    void allElseIsComparedAsText() {
        assertThat(found("nights", 3)).isEqualTo(TypedValue.written("nights=3"));
        assertThat(found("check_in", "2026-12-03")).isEqualTo(TypedValue.written("check_in=2026-12-03"));
        assertThat(found("check_in", "2026-12-03")).isNotEqualTo(TypedValue.written("date=2026-12-03"));
    }

    private static TypedValue found(String type, Object value) {
        return TypedValue.found(new Understanding.Entity(type, "x", 0, 1, value, List.of(), null));
    }
}
