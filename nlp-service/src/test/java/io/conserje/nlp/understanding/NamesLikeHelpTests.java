package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesLikeHelpTests {

    private static final LoadedEngine ENGINE = new LoadedEngine();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            pt|Quarto para 2 de 5 a 9 de abril, Delux. Rita do Socorro Tavares, ritasocorro@mail.com
            pt|como assim, que emergência? meu nome é Socorro, Ana do Socorro! quero reservar
            pt|calma, não tem emergência nenhuma, só quero um quarto
            pt|a dona Socorro e o esposo, de 6 a 8 de junho
            es|Una habitación para mi suegra Socorro y su hermana del 4 al 6 de mayo
            es|me llamo socorro vidal, quiero una pieza para el 4 de mayo
            es|¿cuál emergencia? me llamo Auxilio Prieto
            es|la señora Auxilio Prieto, del 3 al 5 de julio
            es|no hay ninguna emergencia, quiero una habitación
            en|which emergency? my name is Socorro Reyes
            en|a room for my wife Socorro and me, 4 to 6 May
            en|no no, there is no emergency, I just want a room
            fr|quelle urgence ? je m'appelle Socorro Vidal
            fr|une chambre pour ma femme Socorro et moi du 4 au 6 mai
            fr|il n'y a aucune urgence, je voudrais une chambre
            es|necesito auxilio mecánico, se me pinchó una goma
            es|necesito ayuda con la reserva de la habitación 204
            pt|preciso de ajuda com o wi-fi, quarto 204
            en|I need help with the safe in room 204
            fr|j'ai besoin d'aide pour le wifi, chambre 204
            """)
    void aNameIsNoAlarm(String language, String text) {
        assertThat(ENGINE.understand(text, language).urgent()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            pt|socorro
            pt|Socorro! meu pai desmaiou
            pt|SOCORRO MEU MARIDO CAIU DA ESCADA
            pt|minha mãe! socorro
            pt|a dona Socorro desmaiou no banheiro
            pt|meu nome é Rita do Socorro e tem fumaça no corredor
            es|auxilio, se quema la cortina
            es|me llamo Ana, socorro, hay humo en la 12
            es|mi esposa Socorro no respira
            es|ayuda mi mama socorro
            en|my name is Socorro, my husband has passed out
            en|help! my wife Socorro is bleeding
            fr|je m'appelle Socorro, il y a le feu dans ma chambre
            fr|au secours
            es|mi nombre es Ana y necesito socorro, hab 204
            es|necesito ayuda urgente, habitación 204
            pt|meu nome é Ana e preciso de socorro, quarto 204
            pt|preciso de ajuda urgente, quarto 204
            en|my name is Ann and I need help now, room 204
            en|need immediate help please, room 204
            fr|je m'appelle Anne et j'ai besoin d'une aide urgente, chambre 204
            fr|j'ai besoin de secours
            """)
    void dangerIsOneWhoeverTells(String language, String text) {
        assertThat(ENGINE.understand(text, language).urgent()).isTrue();
    }
}
