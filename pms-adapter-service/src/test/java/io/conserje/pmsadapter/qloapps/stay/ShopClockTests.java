package io.conserje.pmsadapter.qloapps.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopClockTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T21:18:28Z, 2026-11-25T21:30:00Z, America/Montevideo, 2026-11-25 18:18:28",
        // In Madrid the clock was put back from 03:00 to 02:00 at 01:00Z on 25 October.
        "2026-10-25T00:50:00Z, 2026-10-25T01:10:00Z, Europe/Madrid, 2026-10-25 02:00:00",
        "2026-10-25T00:50:00Z, 2026-10-25T00:55:00Z, Europe/Madrid, 2026-10-25 02:50:00",
        "2026-10-25T01:10:00Z, 2026-10-25T01:20:00Z, Europe/Madrid, 2026-10-25 02:10:00",
        "2026-10-24T20:00:00Z, 2026-10-25T09:00:00Z, Europe/Madrid, 2026-10-24 22:00:00",
        // Put forward from 02:00 to 03:00 at 01:00Z on 29 March.
        "2026-03-29T00:50:00Z, 2026-03-29T01:10:00Z, Europe/Madrid, 2026-03-29 01:50:00"
    })
    void noRowSinceAMomentReadsLower(Instant moment, Instant now, ZoneId zone, String lowest) {
        assertThat(new ShopClock(zone).lowestSince(moment, now)).isEqualTo(lowest);
    }

    @Test
    void aReadingThatComesTwiceIsTheFirst() {
        assertThat(new ShopClock(ZoneId.of("Europe/Madrid")).instant("2026-10-25 02:30:00"))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }
}
