package io.conserje.pmsadapter.qloapps.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.BookingRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QloAppsGuestTests {

    private static final String PHONE = "+598 99 000 000";

    @ParameterizedTest
    @CsvSource({
        "Ana, Díaz, Ana, Díaz",
        "Ana 3, D1az, Ana, D az",
        "'  Ana   María ', <Díaz>, Ana María, Díaz",
        "Ana, 42, Ana, Ana",
        "🙂, Díaz, Díaz, Díaz",
        "Renée-Zoé, O'Neill, Renée-Zoé, O'Neill",
        "Wolfeschlegelsteinhausenbergerdorff, B, Wolfeschlegelsteinhausenbergerdo, B"
    })
    void namesAreWrittenSoThatQloAppsTakesThem(String first, String last, String sentFirst, String sentLast) {
        assertThat(QloAppsGuest.of(guest(first, last, "ana@example.com"), PHONE))
                .hasValueSatisfying(customer -> {
                    assertThat(customer.firstname()).isEqualTo(sentFirst);
                    assertThat(customer.lastname()).isEqualTo(sentLast);
                });
    }

    @Test
    void somebodyWithoutANameOrPhoneIsNoGuest() {
        assertThat(QloAppsGuest.of(guest("1", "2", "ana@example.com"), PHONE)).isEmpty();
        assertThat(QloAppsGuest.of(guest("Ana", "Díaz", "ana@example.com"), "")).isEmpty();
        assertThat(QloAppsGuest.of(guest("Ana", "Díaz", "ana@example.com"), "call me"))
                .isEmpty();
    }

    @Test
    void remarksLoseMarkupAndWhatTheDatabaseCannotKeep() {
        assertThat(QloAppsGuest.remark("Late <b>arrival</b> 🙂, ñandú")).isEqualTo("Late  b arrival /b   , ñandú");
        assertThat(QloAppsGuest.remark("x".repeat(600))).hasSize(500);
    }

    private static BookingRequest.Guest guest(String first, String last, String email) {
        return new BookingRequest.Guest(first, last, email, null);
    }
}
