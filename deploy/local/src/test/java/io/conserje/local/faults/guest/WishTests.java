package io.conserje.local.faults.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WishTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    @Test
    void everyStayIsWithinOneMonthOfTheNextTwelve() {
        for (int i = 0; i < Wish.MOST_GUESTS; i++) {
            Wish wish = Wish.of(i, "x@example.com", TODAY);

            assertThat(wish.checkIn().getMonth()).isEqualTo(wish.checkOut().getMonth());
            assertThat(wish.checkIn())
                    .isAfter(TODAY)
                    .isBefore(TODAY.plusMonths(12).minusDays(1));
        }
    }

    @Test
    void thereIsARoomForEach() {
        Map<String, Integer> wanted = new HashMap<>();
        for (int i = 0; i < Wish.MOST_GUESTS; i++) {
            Wish wish = Wish.of(i, "x@example.com", TODAY);
            wanted.merge(wish.checkIn() + " " + wish.room(), 1, Integer::sum);
        }

        assertThat(wanted.values()).allMatch(guests -> guests <= 3);
    }
}
