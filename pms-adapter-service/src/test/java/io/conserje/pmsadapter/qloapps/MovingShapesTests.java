package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovingShapesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Suite\" | Suite",
                "[{\"id\":1,\"value\":\"Suite\"},{\"id\":2,\"value\":\"Suite junior\"}] | Suite",
                "[{\"id\":1,\"value\":\"\"},{\"id\":2,\"value\":\"Suite junior\"}] | Suite junior",
                "[] |",
                "false |",
                "null |",
                "{} |",
                "12 | 12"
            })
    void aTextIsReadInEveryShape(String json, @Nullable String text) {
        assertThat(row("{\"id\":1,\"id_hotel\":1,\"name\":\"x\",\"description\":" + json + "}")
                        .description())
                .isEqualTo(text);
    }

    @Test
    void anEmptyListForAnObjectIsNone() {
        RoomTypeRow row = row("{\"id\":\"1\",\"id_hotel\":\"1\",\"name\":\"x\",\"associations\":[]}");

        assertThat(row.images()).isEmpty();
        assertThat(row.services()).isEmpty();
    }

    private static RoomTypeRow row(String json) {
        return QloAppsJson.mapper().readValue(json, RoomTypeRow.class);
    }
}
