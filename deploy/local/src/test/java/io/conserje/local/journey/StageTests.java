package io.conserje.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.conserje.local.outside.Http;
import io.conserje.local.outside.Unexpected;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class StageTests {
    @AutoClose
    private final ScriptedHotel hotel = new ScriptedHotel();

    private final Stage stage = new Stage(hotel, Http.client(), new Random(1));

    @Test
    void itsTimeIsBusinessTime() {
        assertThat(stage.now()).isAfter(Instant.now().plus(Duration.ofHours(47)));
    }

    @Test
    void everyMonthHasADayOfItsOwnAheadOfToday() {
        assertThat(stage.tenth(2)).isEqualTo(stage.tenth(1).plusMonths(1)).hasDayOfMonth(10);
    }

    @Test
    void guestsAreNewAndKept() {
        Guest one = stage.guest("34");
        Guest two = stage.guest("34");

        assertThat(one.number()).startsWith("34").hasSize(12).isNotEqualTo(two.number());
        assertThat(stage.guests()).containsExactly(one, two);
    }

    @Test
    void oneBookingIsNotNone() {
        assertThatExceptionOfType(Unexpected.class)
                .isThrownBy(() -> stage.onlyBooking("a@example.com"))
                .withMessage("0 bookings stand where one should");
    }
}
