package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.turn.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked beside a stay that is still to be booked is asked for that one, and for none that stands. */
class NewStayTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, '¿podemos entrar antes? seríamos dos, del 12 al 15 de diciembre', Tomé nota",
        "en, 'can we check in early? two of us, 12 to 15 December', taken note",
        "pt, 'dá pra entrar cedo? somos dois, de 12 a 15 de dezembro', Anotei",
        "fr, 'peut-on entrer plus tôt ? à deux, du 12 au 15 décembre', noté"
    })
    void anEarlyArrivalIsAWishForIt(String language, String text, String noted) {
        assertThat(chat.says(text, told(language).meaning("early_checkin"))).contains(noted, "Delux Rooms");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'del 12 al 15 de diciembre para dos, ¿se puede pagar con débito?', No tengo ese dato",
        "en, '12 to 15 December for two, can we pay by card?', no confirmed answer",
        "pt, 'de 12 a 15 de dezembro para dois, dá pra pagar com débito?', Não tenho essa informação",
        "fr, 'du 12 au 15 décembre à deux, peut-on payer par carte ?', pas d’information confirmée"
    })
    void howItIsPaidIsAQuestion(String language, String text, String unknown) {
        assertThat(chat.says(text, stay(language).with("adults", 2).meaning("payment")))
                .contains(unknown, "Delux Rooms");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'tenemos una reserva del 12 al 15 de diciembre para dos, ¿podemos entrar antes?'",
        "en, 'we have a booking from 12 to 15 December for two, can we check in early?'",
        "pt, 'temos uma reserva de 12 a 15 de dezembro para dois, dá pra entrar cedo?'",
        "fr, 'nous avons une réservation du 12 au 15 décembre à deux, peut-on entrer plus tôt ?'"
    })
    void ofOneThatStandsItIsForTheTeam(String language, String text) {
        chat.says(text, told(language).meaning("early_checkin"));
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'estamos pensando en ir en diciembre, ¿se puede entrar temprano?', No tengo ese dato",
        "en, 'we are thinking of coming in December, can we check in early?', no confirmed answer",
        "pt, 'se eu reservar, posso entrar cedo?', Não tenho essa informação",
        "fr, 'si on réserve, peut-on entrer plus tôt ?', pas d’information confirmée"
    })
    void beforeAnythingIsBookedTheHoursAreAQuestion(String language, String text, String unknown) {
        assertThat(chat.says(text, Said.in(language).meaning("early_checkin"))).contains(unknown);
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'trabajo de noche, ¿se puede entrar a las 9 para dormir? sería el 12/12', Tomé nota",
        "en, 'I work nights, could I get in at 9 to sleep? it would be on 12/12', taken note",
        "pt, 'trabalho à noite, posso entrar às 9 pra dormir? seria no dia 12/12', Anotei",
        "fr, 'je travaille de nuit, puis-je entrer à 9h pour dormir ? ce serait le 12/12', noté"
    })
    void whoTellsADayToComeAtAnEarlyHourBeginsOne(String language, String text, String noted) {
        Said said = Said.in(language).meaning("early_checkin").with("check_in", "2026-12-12");
        assertThat(chat.says(text, said)).contains(noted);
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    private static Said told(String language) {
        return Said.in(language)
                .with("check_in", "2026-12-12")
                .with("check_out", "2026-12-15")
                .with("adults", 2);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'for the two of us, and can I get an invoice?'",
        "es, 'para dos, con factura a nombre de la empresa'",
        "pt, 'para dois, vocês emitem nota fiscal?'",
        "fr, 'pour deux, il nous faudrait une facture'"
    })
    void anInvoiceForItIsNotedAndNotAskedOfTheHouse(String language, String text) {
        chat.says(text, BookingSteps.stay(language).meaning("payment").with("adults", 2));
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        assertThat(chat.state.json()).doesNotContain("\"teamOffered\":true");
    }
}
