package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Danger, praise and blame, as the engine as a whole hears them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoodInSentencesTests {

    private final LoadedEngine engine = new LoadedEngine();

    @Test
    void dangerIsUrgentInEveryLanguage() {
        for (String text : List.of(
                "hay fuego en la cocina",
                "there is a fire in the corridor",
                "meu marido desmaiou",
                "ma femme ne respire plus",
                "I'm locked out of my room",
                "sale agua del techo")) {
            Understanding understanding = engine.understand(text, null);
            assertThat(understanding.urgent()).as(text).isTrue();
            assertThat(understanding.intents())
                    .extracting(Understanding.Intent::name)
                    .contains(Intents.EMERGENCY);
        }
    }

    @Test
    void whatOnlyHasTheLettersOfDangerIsNone() {
        for (String text : List.of(
                "una sangría bien fría en la pileta",
                "dois sanduíches e uma sangria no 8",
                "un couteau et une fourchette, s'il vous plaît",
                "la salsa era puro fuego, buenísima")) {
            Understanding understanding = engine.understand(text, null);
            assertThat(understanding.urgent()).as(text).isFalse();
            assertThat(understanding.intents())
                    .as(text)
                    .extracting(Understanding.Intent::name)
                    .doesNotContain(Intents.EMERGENCY);
        }
    }

    @Test
    void praiseIsPositiveAndComplaintsAreNegative() {
        assertThat(engine.understand("el hotel es excelente, nos encantó", "es")
                        .sentiment()
                        .label())
                .isEqualTo("positive");
        assertThat(engine.understand("the room is dirty and the staff is rude", "en")
                        .sentiment()
                        .label())
                .isEqualTo("negative");
        assertThat(engine.understand("2 adultes", "fr").sentiment().label()).isEqualTo("neutral");
    }
}
