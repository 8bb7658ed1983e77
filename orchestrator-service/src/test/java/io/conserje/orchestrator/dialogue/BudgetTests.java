package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.pmsadapter.contract.Fee;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guest wants to pay at most, in a house whose rooms cost 1040 and 1560 a night, three nights 3120 and 4680. */
class BudgetTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | por menos de 3500? | ask_price | Hasta USD 3.500,00 en total,",
                "en | under 3500 please | ask_price | up to USD 3,500.00 in total,",
                "pt | no máximo 3500 pelas três noites | inform | Até USD 3.500,00 no total,",
                "fr | on a un budget de 3500 | inform | Jusqu’à 3 500,00 USD au total,",
                "es | máximo 1200 por noche | inform | Hasta USD 1.200,00 por noche,",
                "en | can you do 1200 a night? | ask_price | up to USD 1,200.00 a night,",
                "pt | até 1200 por noite | inform | Até USD 1.200,00 por noite,",
                "fr | pas plus de 1200 la nuit | inform | Jusqu’à 1 200,00 USD la nuit,",
                "es | no quiero gastar más de 3500 | inform | Hasta USD 3.500,00 en total,",
                "en | we'd rather not spend more than 3500 | inform | up to USD 3,500.00 in total,",
                "pt | não quero gastar mais de 3500 | inform | Até USD 3.500,00 no total,",
                "fr | je ne veux pas dépasser 3500 | inform | Jusqu’à 3 500,00 USD au total,",
                "en | my max is 1200/night | inform | up to USD 1,200.00 a night,",
                "en | between 1000 and 1200 a night | inform | up to USD 1,200.00 a night,",
                "es | entre 1000 y 1200 por noche | inform | Hasta USD 1.200,00 por noche,",
                "es | no llego a tanto, tengo 3500 | deny | Hasta USD 3.500,00 en total,",
                "en | how about 3500? | inform | up to USD 3,500.00 in total,",
                "es | ¿y por 3500? | ask_price | Hasta USD 3.500,00 en total,",
                "en | could you give me the second for 3500? | ask_price | up to USD 3,500.00 in total,"
            })
    void theRoomsWithinItAreAskedForAnew(String language, String text, String intent, String said) {
        roomsAreShown(language);
        int asked = chat.house.asked.size();
        assertThat(plain(chat.says(text, Said.in(language).meaning(intent))))
                .contains(said, "General Rooms")
                .doesNotContain("Delux");
        assertThat(chat.house.asked).hasSizeGreaterThan(asked);
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | hasta 1200 la noche | 1200 la noche | Hasta USD 1.200,00 por noche,",
                "en | Nothing over 1200 a night please | 1200 a night | up to USD 1,200.00 a night,",
                "pt | até 1200 a diária | 1200 a diária | Até USD 1.200,00 por noite,",
                "fr | pas plus de 1200 la nuit | 1200 la nuit | Jusqu’à 1 200,00 USD la nuit,",
                "en | 1200 each night is my limit | 1200 each night | up to USD 1,200.00 a night,"
            })
    void aSumIsOneOfANightWhereItsValueHoldsTheNight(String language, String text, String sum, String said) {
        roomsAreShown(language);
        chat.says(text, Said.in(language).meaning("inform").withWords("number", sum, 1200));
        assertThat(plain(chat.words())).contains(said, "General Rooms").doesNotContain("Delux");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | por menos de 1000 dólares? | 1000 dólares | no tenemos nada hasta USD 1.000,00 en total",
                "en | we have 1000 dollars | 1000 dollars | nothing up to USD 1,000.00 in total",
                "pt | 1000 dólares no máximo | 1000 dólares | não temos nada até USD 1.000,00 no total",
                "fr | 1000 dollars maximum | 1000 dollars | n’avons rien jusqu’à 1 000,00 USD au total"
            })
    void whereNoneIsTheLeastExpensiveIsTold(String language, String text, String sum, String said) {
        roomsAreShown(language);
        chat.says(text, Said.in(language).meaning("inform").withWords("money", sum, money("1000.00", "USD")));
        assertThat(plain(chat.words())).contains(said, "General Rooms").doesNotContain("Delux");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @Test
    void nobodyConvertsAnotherCurrency() {
        roomsAreShown("en");
        chat.says(
                "up to 1000 euros",
                Said.in("en").meaning("inform").withWords("money", "1000 euros", money("1000.00", "EUR")));
        assertThat(chat.words())
                .contains("in USD", "do not convert", "General Rooms", "Delux Rooms")
                .doesNotContain("EUR", "1000", "1,000");
    }

    @Test
    void thatNoneIsIsToldOnce() {
        roomsAreShown("en");
        chat.says("up to 900", Said.in("en").meaning("inform"));
        assertThat(chat.says("is there a pool?", Said.in("en").meaning("ask_pool")))
                .contains("General Rooms", "Delux Rooms")
                .doesNotContain("900");
    }

    @Test
    void aSumThatWasReadForAYearIsNone() {
        roomsAreShown("fr");
        assertThat(chat.says(
                        "vous avez quelque chose à moins de 2000 ?",
                        Said.in("fr").meaning("ask_room_types").withBad("date", "de 2000", "in_the_past")))
                .contains("rien jusqu’à")
                .doesNotContain("déjà passée");
    }

    @Test
    void beforeTheStayIsKnownItIsRememberedForWhenRoomsAreShown() {
        assertThat(chat.says(
                        "a room for up to 1200 a night",
                        Said.in("en").meaning("make_reservation").with("number", 1200)))
                .contains("that sum a night", "which dates");
        assertThat(chat.says("stay", stay("en").with("adults", 2)))
                .contains("up to USD 1,200.00 a night", "General Rooms")
                .doesNotContain("Delux");
    }

    @Test
    void whoAsksForAllOfThemAfterwardsSeesAll() {
        roomsAreShown("en");
        chat.says("up to 3500", Said.in("en").meaning("inform"));
        assertThat(chat.says("what else do you have?", Said.in("en").meaning("ask_room_types")))
                .contains("General Rooms", "Delux Rooms")
                .doesNotContain("3,500");
    }

    @Test
    void daysThatChangeKeepIt() {
        roomsAreShown("en");
        chat.says("up to 3500", Said.in("en").meaning("inform"));
        assertThat(chat.says("two nights", Said.in("en").meaning("inform").with("nights", 2)))
                .contains("up to USD 3,500.00 in total", "General Rooms", "Delux Rooms");
    }

    @Test
    void aRoomThatWasChosenAndIsWithinItStays() {
        chosen(chat);
        assertThat(chat.says("hasta 5000", Said.in("es").meaning("inform")))
                .contains("Delux Rooms: USD 4.680,00 en total", "nombre y apellido");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @Test
    void aRoomThatWasChosenAndCostsMoreIsChosenAgain() {
        quoted(chat);
        assertThat(chat.says("no puedo pagar más, hasta 3500", Said.in("es").meaning("inform")))
                .contains("Hasta USD 3.500,00 en total", "General Rooms")
                .doesNotContain("Delux");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void aRoomThatCostsMoreIsNotTakenAgainByALaterOne() {
        chosen(chat);
        chat.says("hasta 3500", Said.in("es").meaning("inform"));
        chat.says("¿lo podés dejar en 900?", Said.in("es").meaning("ask_price"));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @Test
    void aRequestForLessThanTheLeastAtTheSummaryLosesNothing() {
        quoted(chat);
        assertThat(chat.says("¿me lo dejan en 800 la noche?", Said.in("es").meaning("ask_price")))
                .contains("no tenemos nada hasta USD 800,00 por noche", "General Rooms: USD 3.120,00", "resumen");
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    @ParameterizedTest
    @CsvSource({
        "what is 2500 to you, 2500",
        "la habitación 305, 305",
        "hasta el 14, 14",
        "we land at 2300 or less, 2300",
        "more than 3000 people were there, 3000"
    })
    void otherNumbersAreNone(String text, int number) {
        roomsAreShown("en");
        chat.says(text, Said.in("en").meaning("inform").with("number", number));
        assertThat(chat.words()).doesNotContain("up to USD");
    }

    @Test
    void aPriceOfEachPersonIsNone() {
        roomsAreShown("es");
        assertThat(chat.says("hasta 500 por persona?", Said.in("es").meaning("ask_price")))
                .contains("no por persona", "General Rooms", "Delux Rooms");
    }

    @Test
    void feesAreNoPartOfTheSumAndToldBesideIt() {
        chat.house.fees.put("1", List.of(new Fee("6", "Resort fee", usd("250.00"))));
        roomsAreShown("en");
        assertThat(chat.says("up to 3200", Said.in("en").meaning("inform")))
                .contains("General Rooms: USD 3,120.00 in total", "plus USD 250.00");
    }

    @Test
    void itIsNoWishForTheTeam() {
        roomsAreShown("en");
        assertThat(chat.says(
                        "up to 3.5k",
                        Said.in("en").meaning("request_room_service").withWords("number", "3.5k", 3500)))
                .contains("up to USD 3,500.00 in total");
        assertThat(chat.last.tickets()).isEmpty();
    }

    @Test
    void itMayBeTheFirstWord() {
        assertThat(chat.says("tenemos un presupuesto de 3500", Said.in("es").meaning("inform")))
                .contains("ese monto, para toda la estadía", "Para qué fechas");
    }

    private void roomsAreShown(String language) {
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    private static Map<String, String> money(String amount, String currency) {
        return Map.of("amount", amount, "currency", currency);
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
