package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.confirmable;
import static io.conserje.orchestrator.dialogue.Said.yes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word of agreement with something behind it that nobody here has read books nothing. */
class UnreadTailTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void theHotelConfirms() {
        confirmable(chat);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ok that's rather a lot of money",
                "en | great, the bridegroom has the last word",
                "en | fine. the coach is late",
                "en | ok meh",
                "en | perfect, those are two rooms on the same floor?",
                "en | why not the other one",
                "en | yes, and my nephew needs one as well",
                "es | ok, es bastante plata",
                "es | genial, la novia tiene la última palabra",
                "es | bueno. se me atrasó el bus",
                "es | ok meh",
                "es | perfecto, ¿son dos habitaciones en el mismo piso?",
                "es | ¿por qué no la otra?",
                "es | sí, y mi sobrino necesita una también",
                "pt | ok, é bastante dinheiro",
                "pt | ótimo, a noiva tem a última palavra",
                "pt | tá. o ônibus atrasou",
                "pt | ok sei não",
                "pt | perfeito, são dois quartos no mesmo andar?",
                "pt | por que não o outro",
                "pt | sim, e o meu sobrinho precisa de um também",
                "fr | ok c'est une sacrée somme",
                "fr | super, la mariée a le dernier mot",
                "fr | d'accord. mon car a du retard",
                "fr | ok mouais",
                "fr | parfait, ce sont deux chambres au même étage ?",
                "fr | pourquoi pas l'autre",
                "fr | oui, et mon neveu en a besoin d'une aussi"
            })
    void booksNothing(String language, String text) {
        chat.says(text, yes(language));
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ok we are going to talk it over, back tomorrow | No hurry",
                "en | all right, I'm asking my husband | No hurry",
                "en | fine, just waiting for my rota | No hurry",
                "en | super, the others vote and I'll tell you | No hurry",
                "es | ok lo estamos pensando, vuelvo mañana | No hay apuro",
                "es | bueno, le pregunto a mi marido | No hay apuro",
                "es | dale, estoy esperando mi horario | No hay apuro",
                "es | genial, los demás votan y te digo | No hay apuro",
                "pt | ok estamos pensando, volto amanhã | Sem pressa",
                "pt | tá bom, pergunto ao meu marido | Sem pressa",
                "pt | beleza, estou esperando a minha escala | Sem pressa",
                "pt | ótimo, os outros votam e eu te digo | Sem pressa",
                "fr | ok on réfléchit, je reviens demain | Rien ne presse",
                "fr | d'accord, j'en parle avec mon mari | Rien ne presse",
                "fr | parfait, j'attends mon planning | Rien ne presse",
                "fr | super, les autres votent et je vous dis | Rien ne presse"
            })
    void keepsTheStayOfWhoIsNotDecided(String language, String text, String words) {
        assertThat(chat.says(text, yes(language))).contains(words);
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes",
                "en | yesss",
                "en | Yes please, that all looks great, thank you so much!",
                "en | ok lovely, go ahead and book that for us please",
                "en | perfect, we'll take it. see you then!",
                "en | sounds good mate, cheers",
                "en | yes, my son will pay it",
                "en | fine by me, asap please",
                "es | síii",
                "es | perfecto, quedo atenta",
                "es | Sí, por favor, está todo perfecto, muchísimas gracias!",
                "es | dale genia, reservala nomás",
                "es | listo, la tomamos. ¡nos vemos!",
                "es | me parece bien, confirmo",
                "es | sí señor, de una",
                "pt | simmm",
                "pt | Sim, por favor, está tudo certo, muito obrigada!",
                "pt | beleza, pode reservar pra gente",
                "pt | fechado, vamos ficar com ele. até lá!",
                "pt | tá ótimo, confirmo",
                "pt | ok, fico no aguardo da confirmação",
                "fr | ouiii",
                "fr | Oui s'il vous plaît, c'est parfait, merci beaucoup !",
                "fr | ok très bien, allez-y réservez la pour nous svp",
                "fr | parfait, on la prend. à bientôt !",
                "fr | ça me convient, je confirme"
            })
    void aPlainYesInManyWordsBooks(String language, String text) {
        chat.says(text, yes(language));
        assertThat(chat.wishes).hasSize(1);
    }
}
