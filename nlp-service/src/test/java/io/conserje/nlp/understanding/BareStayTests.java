package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareStayTests {

    private static final LoadedEngine ENGINE = new LoadedEngine();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en|book for tomorrow
            en|please reserve from 12 June until 19 June
            es|reservar desde el 18 de agosto hasta el 26 de agosto
            es|quiero reservar una doble para mañana
            pt|reservar de segunda até quinta
            pt|fazer uma reserva para amanhã, dois adultos
            fr|réserver du 3 au 8 mai
            fr|réservez pour demain svp
            """)
    void aVerbOfBookingWithNothingButAStayIsAWishToBook(String language, String text) {
        assertThat(intents(text, language)).containsExactly(Intents.MAKE_RESERVATION);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en|Hi, need a room
            en|Hello, looking for a room
            es|Hola, busco una habitación
            es|Buenas, necesito un cuarto por favor
            pt|Oi, preciso de um quarto
            pt|Bom dia, estou procurando um quarto
            fr|Bonjour je cherche une chambre
            fr|Bonjour, il me faudrait une chambre
            """)
    void aRoomThatIsWantedIsAWishToBookBehindAGreetingToo(String language, String text) {
        assertThat(intents(text, language)).contains(Intents.MAKE_RESERVATION, Intents.GREETING);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en|a room please
            en|room for two, please
            en|two rooms please
            es|un cuarto por favor
            es|habitación para tres, por favor
            pt|um quarto para dois, por favor
            pt|dois quartos por favor
            fr|une chambre svp
            fr|une chambre pour deux s'il vous plaît
            fr|deux chambres s'il vous plaît
            """)
    void aRoomWithNothingButAPleaseIsAWishToBook(String language, String text) {
        assertThat(intents(text, language)).containsExactly(Intents.MAKE_RESERVATION);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en|hello, room for two please
            es|Hola, busco habitación para dos personas
            es|buenas, una habitación para dos
            pt|oi, um quarto para três
            fr|bonjour, une chambre pour deux s'il vous plaît
            """)
    void aRoomWithNothingButAGreetingIsAWishToBookBesideIt(String language, String text) {
        assertThat(intents(text, language)).containsExactlyInAnyOrder(Intents.MAKE_RESERVATION, Intents.GREETING);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en|towels to room 12 please
            en|a table for two please
            es|toallas al cuarto por favor
            pt|toalhas no quarto por favor
            fr|de l'eau dans la chambre svp
            """)
    void aThingForARoomIsNone(String language, String text) {
        assertThat(intents(text, language)).doesNotContain(Intents.MAKE_RESERVATION);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en|book a dentist for tomorrow
            en|book a table for tomorrow
            es|reservar una mesa para mañana
            pt|reservar um voo para amanhã
            fr|réserver un taxi pour demain
            """)
    void oneOfSomethingElseIsNone(String language, String text) {
        assertThat(intents(text, language)).doesNotContain(Intents.MAKE_RESERVATION);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en|Quad room for a long weekend
            en|three twins from the 4th until the 9th of March
            es|una doble, dos noches, desde el viernes
            es|tres habitaciones dobles del 23 al 29 de mayo
            pt|um duplo, duas noites, a partir de sexta
            pt|um quarto família para o fim de semana prolongado
            fr|une chambre familiale pour un long week-end
            fr|trois doubles du 4 au 9 mars
            """)
    void aStayWithoutAVerbIsData(String language, String text) {
        assertThat(intents(text, language)).containsExactly(Intents.INFORM);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en|my mail is leo@spa.com
            en|Leo Dias, leo@wifi.net, and my phone number is 099 123 456
            es|mi correo es leo@bar.com
            pt|meu email é leo@piscina.net
            fr|mon adresse mail est lea@piscine.net
            fr|voici mon mail : lea@parking.fr
            """)
    void whoOnlyTellsHowToReachThemInforms(String language, String text) {
        assertThat(intents(text, language)).containsExactly(Intents.INFORM);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en|a double for tomorrow?
            en|I need a twin from Friday to Sunday
            es|¿una doble para mañana?
            es|necesito una doble del viernes al domingo
            pt|um quarto duplo para amanhã?
            pt|preciso de um duplo de sexta a domingo
            fr|une double pour demain ?
            fr|il me faut une double de vendredi à dimanche
            """)
    void whoAsksForOneOrNeedsItDoesNotOnlyInform(String language, String text) {
        assertThat(intents(text, language)).doesNotContain(Intents.INFORM);
    }

    private static List<String> intents(String text, String language) {
        return ENGINE.understand(text, language).intents().stream()
                .map(Understanding.Intent::name)
                .toList();
    }
}
