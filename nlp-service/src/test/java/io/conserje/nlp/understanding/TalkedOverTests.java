package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkedOverTests {

    private static final LoadedEngine ENGINE = new LoadedEngine();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            es|tengo que hablar con mi marido
            es|hablé con mi marido y le gusta la ejecutiva
            es|déjame hablar con mi esposa y te aviso
            en|I have to talk to my husband
            en|let me speak with my wife first
            pt|tenho que falar com meu marido
            pt|falei com a minha esposa e ela gostou da executiva
            fr|je dois parler avec mon mari
            fr|je vais en parler avec ma femme
            """)
    void whoTalksToTheirOwnAsksForNobodyHere(String language, String text) {
        assertThat(intents(text, language)).doesNotContain(Intents.HUMAN_HANDOFF);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            es|hablé con mi marido y queremos hablar con una persona
            en|I talked to my husband and we want to talk to a person
            pt|falei com meu marido e queremos falar com uma pessoa
            fr|j'ai parlé avec mon mari et nous voulons parler à une personne
            """)
    void whoAsksForSomebodyHereBesideIsHeard(String language, String text) {
        assertThat(intents(text, language)).contains(Intents.HUMAN_HANDOFF);
    }

    private static List<String> intents(String text, String language) {
        return ENGINE.understand(text, language).intents().stream()
                .map(Understanding.Intent::name)
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            es|para una persona, del 6 al 8 de diciembre
            es|un cuarto esta noche, una persona
            pt|pra uma pessoa, de segunda a quarta
            pt|quarto hoje, uma pessoa
            en|a room tonight, one person
            fr|une chambre ce soir, une personne
            """)
    void whoCountsOnePersonBesideAStayAsksForNobodyHere(String language, String text) {
        assertThat(intents(text, language)).doesNotContain(Intents.HUMAN_HANDOFF);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            es|quiero hablar con una persona sobre el 6 de diciembre
            pt|preciso falar com uma pessoa amanhã
            en|I want to speak to a person about tomorrow
            fr|je veux parler à une personne demain
            """)
    void whoAsksForSomebodyBesideADayIsHeard(String language, String text) {
        assertThat(intents(text, language)).contains(Intents.HUMAN_HANDOFF);
    }
}
