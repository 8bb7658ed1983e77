package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.booked;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.ticket.TicketWish;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the stay that was just booked goes to the team and begins no other one; one more room like it does. */
class BookedChangesTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void isBooked() {
        booked(chat);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | ¿la podemos pasar, cambiarla para el 13?        | date
        es | mi suegra entra antes y yo el domingo, ¿está bien? | check_in
        es | uy, no era ese finde, era del 19 al 20          | date_range
        en | could we switch to the 13th?                    | date
        en | my brother gets in first, me on Sunday, is that fine? | check_in
        en | oh no, I meant the 19th to the 20th             | date_range
        pt | dá para trocar para o dia 13?                   | date
        pt | a minha irmã entra antes e eu no domingo, tudo bem? | check_in
        pt | ai, não era esse fim de semana, era de 19 a 20  | date_range
        fr | on pourrait décaler au 13 ?                     | date
        fr | ma soeur entre avant et moi dimanche, ça va ?   | check_in
        fr | mince, c'est pas ce week-end, du 19 au 20       | date_range
        """)
    void itIsTheTeams(String language, String text, String type) {
        Object days = "date_range".equals(type) ? Map.of("from", "2026-12-19", "to", "2026-12-20") : "2026-12-13";
        chat.says(text, Said.in(language).meaning("inform").with(type, days));
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("existing_booking");
        assertThat(chat.state.name()).isEqualTo("with_staff");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | necesito otra habitación igual    | adultos
        en | we'd need another room like that  | adults
        pt | queria mais um quarto igual       | adultos
        fr | il me faudrait une autre chambre pareille | adultes
        """)
    void oneMoreLikeItIsOfItsDays(String language, String text, String asked) {
        assertThat(chat.says(text, Said.in(language).meaning("inform"))).contains(asked);
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
        chat.says("1", Said.in(language).meaning("inform").with("adults", 1));
        assertThat(chat.words()).contains("12", "15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | mi marido llega antes, solo, y yo llego el martes
        en | my husband turns up first, alone, and I come on Tuesday
        pt | o meu marido chega antes, sozinho, e eu chego na terça
        fr | mon mari arrive avant, seul, et moi j'arrive mardi
        """)
    void soIsOneOfThemAloneOnADayOfTheirOwn(String language, String text) {
        chat.says(text, Said.in(language).meaning("inform").with("adults", 1).with("check_in", "2026-12-08"));
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("existing_booking");
    }

    @ParameterizedTest
    @CsvSource({
        "es, llegamos a eso de las 9",
        "en, we arrive around 9",
        "pt, chegamos lá pelas 9",
        "fr, on arrive vers 9h"
    })
    void soIsTheHourAtWhichTheyCome(String language, String text) {
        chat.says(text, Said.in(language).meaning("inform").with("time", "21:00"));
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("existing_booking");
    }

    @ParameterizedTest
    @CsvSource({"es, para", "en, dates", "pt, datas", "fr, dates"})
    void aPriceBesideAQuestionOfTheHouseBeginsNoStay(String language, String dates) {
        chat.says(
                "parking",
                Said.in(language)
                        .meaning("ask_parking")
                        .meaning("ask_price", 0.7)
                        .with("amenity", "parking"));
        assertThat(chat.words()).doesNotContain(dates);
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @Test
    void aWholeStayOnOtherDaysBeginsOne() {
        chat.says(
                "del 3 al 5 de enero, dos adultos",
                Said.in("es")
                        .meaning("inform")
                        .with("check_in", "2027-01-03")
                        .with("check_out", "2027-01-05")
                        .with("adults", 2));
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'and for March, arriving on the 3rd?'",
        "es, '¿y en marzo, llegando el 3?'",
        "pt, 'e em março, chegando dia 3?'",
        "fr, 'et en mars, en arrivant le 3 ?'"
    })
    void soDoesAnArrivalFarBehindIt(String language, String text) {
        chat.says(text, Said.in(language).meaning("inform").with("check_in", "2027-03-03"));
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }
}
