package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.turn.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Danger that a guest tells of while staff have the conversation. */
class DangerTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, hay un olor a gas terrible en el pasillo, Aviso ahora mismo, Volví a avisar",
        "pt, tem um cheiro de gás terrível no corredor, Estou avisando, de novo",
        "en, there is a terrible smell of gas in the corridor, alerting, again",
        "fr, il y a une odeur de gaz terrible dans le couloir, alerte, de nouveau"
    })
    void isToldToTheTeamAndAnsweredEachTime(String language, String text, String words, String again) {
        chat.says("a person", Said.in(language).meaning("human_handoff"));
        String before = chat.state.name();
        Said danger = Said.in(language).meaning("emergency");
        assertThat(chat.saysToStaff(text, danger)).containsIgnoringCase(words);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("emergency");
        assertThat(chat.last.tickets()).extracting("priority").asString().contains("URGENT");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
        assertThat(chat.last.state().name()).isEqualTo(before);
        assertThat(chat.saysToStaff(text + "!!", danger)).containsIgnoringCase(again);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("emergency");
    }

    @Test
    void isAnsweredTooWhereItGrowsBehindAFirstOne() {
        assertThat(chat.says("smoke in the corridor", Said.in("en").meaning("emergency")))
                .contains("alerting");
        assertThat(chat.saysToStaff("there is fire now", Said.in("en").meaning("emergency")))
                .contains("again");
    }

    @Test
    void nothingElseIsAnswered() {
        chat.says("a person", Said.in("es").meaning("human_handoff"));
        assertThat(chat.saysToStaff("¿hay piscina?", Said.in("es").meaning("ask_pool")))
                .isEmpty();
        assertThat(chat.saysToStaff("gracias", Said.in("es").meaning("thanks"))).isEmpty();
    }
}
