package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.nlp.contract.UnderstandingRequest;
import io.conserje.orchestrator.analytics.NotUnderstood;
import io.conserje.orchestrator.turn.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({"es,Hola", "en,Hello", "pt,Olá", "fr,Bonjour"})
    void aGreetingIsAnsweredInItsLanguage(String language, String said) {
        assertThat(chat.says("x", Said.in(language).meaning("greeting"))).contains(said);
    }

    @Test
    void theLanguageFollowsTheGuest() {
        chat.says("hola, buenas tardes", Said.in("es").meaning("greeting"));
        assertThat(chat.says("can you help me please", Said.in("en").meaning("help")))
                .contains("booking");
        assertThat(chat.says("wifi", Said.in("fr").meaning("ask_wifi"))).contains("confirmed answer");
    }

    @Test
    void aFirstTextThatTellsNoLanguageIsAnsweredInTheHotelsFirst() {
        assertThat(chat.says("x", Said.in("en").unsureOfTheLanguage().meaning("greeting")))
                .contains("Hola");
        assertThat(chat.state.language()).isNull();
    }

    @Test
    void twoMissesAreClarifiedAndTheThirdFetchesAPerson() {
        assertThat(chat.says("blah")).contains("otras palabras");
        chat.says("bleh");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("menu:book", "menu:person");
        chat.says("bluh");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("not_understood");
    }

    @Test
    void everyTextThatIsAskedBackAboutIsKeptToLearnFrom() {
        chat.says("x y z", Said.in("es").meaning("ask_pool", 0.3));
        assertThat(chat.last.notUnderstood()).containsExactly(new NotUnderstood("x y z", "es", "ask_pool", 0.3));
        chat.says("gracias", Said.in("es").meaning("thanks"));
        assertThat(chat.last.notUnderstood()).isEmpty();
    }

    @Test
    void somethingUnderstoodForgivesEarlierMisses() {
        chat.says("blah");
        chat.says("bleh");
        chat.says("gracias", Said.in("es").meaning("thanks"));
        assertThat(chat.says("bluh")).contains("otras palabras");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
    }

    @Test
    void aGuessIsNeverActedUpon() {
        chat.says("x", Said.in("es").meaning("human_handoff", 0.3).meaning("make_reservation", 0.2));
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
        assertThat(chat.words()).contains("otras palabras");
    }

    @ParameterizedTest
    @CsvSource({
        "human_handoff,handover",
        "complaint,complaint",
        "emergency,emergency",
        "cancel_reservation,existing_booking",
        "request_housekeeping,request"
    })
    void whatNeedsAPersonGoesToAPersonWithATicket(String intent, String kind) {
        chat.says("x", Said.in("es").meaning(intent));
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly(kind);
        assertThat(chat.words()).isNotBlank();
    }

    @Test
    void anUrgentMessageIsAnEmergencyWhateverElseItSays() {
        chat.says("x", Said.in("en").meaning("make_reservation").urgently());
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("emergency");
        assertThat(chat.last.tickets()).extracting("priority").hasToString("[URGENT]");
    }

    @Test
    void afterStaffGaveItBackTheAgentStartsAfresh() {
        chat.says("x", Said.in("es").meaning("human_handoff"));
        assertThat(chat.state.name()).isEqualTo("with_staff");
        assertThat(chat.says("hola", Said.in("es").meaning("greeting"))).contains("Hola");
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @Test
    void aVoiceNoteNobodyCanHearIsSaidAndTicketed() {
        assertThat(chat.sends("audio")).contains("notas de voz");
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("voice_note");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
    }

    @Test
    void aVoiceNoteThatIsHeardIsAText() {
        chat.nlp.when("hola", Said.in("es").meaning("greeting"));
        chat.heard = new Transcripts.Words("hola");
        assertThat(chat.sends("audio")).contains("Hola");
        chat.heard = new Transcripts.Noise();
        assertThat(chat.sends("audio")).contains("No llegué a entender");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reaction", "edit", "revoke", "system"})
    void someKindsWantNoAnswer(String type) {
        assertThat(chat.sends(type)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsAnsweredOnce() {
        assertThat(chat.sends("sticker")).contains("no lo puedo leer");
        assertThat(chat.sends("unsupported")).isEmpty();
        chat.says("hola", Said.in("es").meaning("greeting"));
        assertThat(chat.sends("location")).contains("no lo puedo leer");
    }

    @Test
    void aBurstIsUnderstoodTogether() {
        chat.nlp.when(
                "hola\nquiero una habitación", Said.in("es").meaning("greeting").meaning("make_reservation"));
        String words = chat.turn(
                List.of(chat.message("text", "hola", null), chat.message("text", "quiero una habitación", null)));
        assertThat(words).startsWith("¡Hola!").contains("fechas");
        assertThat(chat.last.replies()).hasSize(1);
    }

    @Test
    void whatWasJustAskedForIsExpected() {
        chat.says("x", Said.in("es").meaning("make_reservation"));
        chat.says("y", Said.in("es").meaning("inform").with("check_in", "2026-12-12"));
        chat.says("z", Said.in("es").meaning("inform").with("nights", 2));
        chat.says("w");
        assertThat(chat.nlp.asked)
                .extracting(UnderstandingRequest::expecting)
                .containsExactly(
                        List.of(),
                        List.of("check_in", "check_out", "adults"),
                        List.of("check_out", "nights"),
                        List.of("adults", "children"));
    }

    @Test
    void aFailureIsApologisedForInTheGuestsLanguage() {
        chat.says("x", Said.in("fr").meaning("greeting"));
        assertThat(chat.fails()).contains("échoué");
        assertThat(chat.last.tickets()).as("the engine opens one").isEmpty();
    }
}
