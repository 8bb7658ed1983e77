package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Quote;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.qloapps.wire.house.AriAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QloAppsNightsTests {

    @ParameterizedTest
    @CsvSource({
        // prices of single nights, of the stay, once for the stay, nights as told
        "1300 1612 1612 1612, 6136.00, 0, 1300.00 1612.00 1612.00 1612.00",
        "100.004 100.004 100.004, 300.01, 0, 100.00 100.00 100.01",
        "33.335 33.335 33.335, 100.00, 0, 33.34 33.34 33.32",
        "126 126, 226.00, 26, 126.00 100.00"
    })
    void nightsSumUpToTheStay(String single, String total, String once, String told) {
        List<Quote.Night> nights = nights(single, total, once);

        assertThat(String.join(
                        " ",
                        nights.stream()
                                .map(night -> night.total().amount().toString())
                                .toList()))
                .isEqualTo(told);
        assertThat(nights.stream().map(night -> night.total().amount()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total);
    }

    @Test
    void aStayThatIsPricedOtherwiseThanNightByNightHasNoNights() {
        assertThat(nights("100 100 100", "270.00", "0")).isEmpty();
        assertThat(nights("100 100", "300.00", "0")).isEmpty();
    }

    private static List<Quote.Night> nights(String single, String total, String once) {
        List<AriAnswer> answers = Arrays.stream(single.split(" "))
                .map(BigDecimal::new)
                .map(price -> new AriAnswer("USD", List.of(new AriAnswer.Type(2, price, price, null))))
                .toList();
        LocalDate day = LocalDate.parse("2027-10-09");
        int nights = total.equals("300.00") ? 3 : answers.size();
        var stay = new Stay(day, day.plusDays(nights), List.of(new RoomParty(2, 0, List.of())));
        return QloAppsNights.of(stay, answers, 2, new Money(new BigDecimal(total), "USD"), new BigDecimal(once));
    }
}
