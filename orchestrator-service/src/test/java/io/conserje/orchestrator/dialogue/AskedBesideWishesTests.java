package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question beside a wish is answered, unless it only names what the wish is about. */
class AskedBesideWishesTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "request_housekeeping, ask_pool",
        "lost_and_found, ask_checkout_time",
        "request_room_service, ask_parking"
    })
    void aQuestionOfSomethingElseThanTheWishIsAnsweredToo(String wish, String question) {
        assertThat(said(question, wish))
                .containsSubsequence("No tengo ese dato confirmado", "Tomé nota", "nombre y apellido");
    }

    @ParameterizedTest
    @CsvSource({
        "service_reservation, ask_restaurant",
        "request_room_service, ask_breakfast",
        "special_request, ask_parking",
        "request_maintenance, ask_wifi",
        "request_housekeeping, ask_room_amenities"
    })
    void whatTheWishIsAboutIsNoQuestion(String wish, String about) {
        assertThat(said(wish, about)).contains("Tomé nota", "nombre y apellido").doesNotContain("No tengo ese dato");
    }

    private String said(String first, String second) {
        chosen(chat);
        return chat.says("x", Said.in("es").meaning(first).meaning(second));
    }
}
