package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.value.Frame;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dialogue of a booking needs of its turns: one of these intents, and exactly these values. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookingTalkTests {

    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-11-20T10:00");

    private Interpreter interpreter = question -> {
        throw new IllegalStateException("not loaded");
    };

    @BeforeAll
    void load() {
        interpreter = BuiltInInterpreter.load("es");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Hola, ¿hay una habitación para dos del 18 al 21 de diciembre?|es||check_availability,make_reservation|check_in=2026-12-18; check_out=2026-12-21; guests=2; rooms=1
            Hola, ¿tienen una habitación para dos del 25 de diciembre al 28 de diciembre?|es||check_availability,make_reservation|check_in=2026-12-25; check_out=2026-12-28; guests=2; rooms=1
            Olá, vocês têm um quarto para dois de 25 de dezembro a 28 de dezembro?|pt||check_availability,make_reservation|check_in=2026-12-25; check_out=2026-12-28; guests=2; rooms=1
            Bonjour, une chambre pour deux du 18 au 21 décembre ?|fr||check_availability,make_reservation|check_in=2026-12-18; check_out=2026-12-21; guests=2; rooms=1
            sí, confirmo|es||affirm|
            Ana Pérez, ana@example.org|es|person_name,email|inform|email=ana@example.org; person_name=Ana Pérez
            no, mejor del 19 al 22|es|check_in,check_out|inform,modify_reservation|check_in=2026-12-19; check_out=2026-12-22
            2 adults and a 7 year old|en|adults,children|inform|adults=2; child_ages=[7]; children=1
            do you have rooms from 3 to 5 January for 2 people|en||check_availability,make_reservation|check_in=2027-01-03; check_out=2027-01-05; guests=2
            quero reservar um quarto de casal de 10 a 12 de dezembro|pt||make_reservation|check_in=2026-12-10; check_out=2026-12-12; room_type=double; rooms=1
            une chambre pour deux du 18 au 21 décembre|fr||check_availability,make_reservation,inform|check_in=2026-12-18; check_out=2026-12-21; guests=2; rooms=1
            oui|fr||affirm|
            não, obrigado|pt||deny|
            """)
    void aTurnGivesWhatTheDialogueNeeds(String text, String language, String expecting, String intents, String values) {
        List<String> asked = expecting == null ? List.of() : List.of(expecting.split(","));

        Understanding understood = interpreter.interpret(new Question(text, language, new Frame(FRIDAY, "UY", asked)));

        assertThat(understood.intents())
                .extracting(Understanding.Intent::name)
                .containsAnyOf(intents.split(","))
                .doesNotContain("out_of_scope", "cancel_reservation");
        assertThat(understood.entities().stream()
                        .map(entity -> entity.type() + "=" + entity.value())
                        .sorted()
                        .collect(Collectors.toList()))
                .isEqualTo(Stream.of(values == null ? new String[0] : values.split("; "))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            es|García,Rodríguez,Martínez,López,González,Pérez,pérez,garcía,Vásquez,Suárez,Franco,Cordero,Silva,Vega
            en|Jones,jones,Miller,Davis,Thomas,Harris,Clark,Green,Adams,Hall,Cooper,Gray,Bennett,Wood,Grant,Okafor
            pt|Silva,silva,Souza,souza,Oliveira,Santos,Carvalho,Araújo
            fr|Durand,David,Bertrand,Bonnet,Legrand,Thomas,Lefebvre,Roux
            """)
    void aSurnameAloneIsOneWhateverItSoundsLike(String language, String surnames) {
        assertThat(surnames.split(","))
                .allSatisfy(surname -> assertThat(namesIn(surname, language)).containsExactly(surname));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            es|Hola,Gracias,No gracias,Dale,Perfecto,Genial,Listo,Bárbaro,Joya,Bueno,No sé,De acuerdo,Sip,Graciass,Okis
            en|Hello,Thanks,Yes,Sure,Perfect,Great,Fine,Cheers,Yep,Nope,Sounds good,Terrible,Bad,Skip
            pt|Oi,Obrigada,Sim,Claro,Perfeito,Ótimo,Beleza,Valeu,Pode ser,Tá bom,Não sei
            fr|Bonjour,Merci,Oui,D'accord,Parfait,Super,Volontiers,Ça marche,Ouais,Mauvais,Arnaque
            """)
    void aYesOrThanksIsNoNameWhateverWasAsked(String language, String texts) {
        assertThat(texts.split(","))
                .allSatisfy(text -> assertThat(namesIn(text, language)).isEmpty());
    }

    /** "No, thanks" is one word for no; who thanks besides has thanked. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en|none of those, thank you very much|deny,thanks
            en|no thanks|deny
            es|no, ninguna de esas, gracias|deny,thanks
            es|no gracias|deny
            pt|não, muito obrigada|deny
            pt|não, nada disso, obrigado|deny,thanks
            fr|non, aucune des deux, merci beaucoup|deny,thanks
            fr|non merci|deny
            """)
    void whoSaysNoMayThankBesides(String language, String text, String intents) {
        assertThat(interpreter
                        .interpret(new Question(text, language, new Frame(FRIDAY, "UY", List.of())))
                        .intents())
                .extracting(Understanding.Intent::name)
                .containsExactlyInAnyOrder(intents.split(","));
    }

    /** Short names of days and months are words of other languages, and nobody is called so. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en|Fri, Dec 18
            en|Dec 15, Tue
            es|Lun, 14 dic
            es|19 dic, Sáb
            pt|Qua, 16 dez
            fr|Jeu, 17 déc
            """)
    void aShortNameOfADayIsNobody(String language, String text) {
        assertThat(interpreter
                        .interpret(new Question(text, language, new Frame(FRIDAY, "UY", List.of())))
                        .entities())
                .extracting(Understanding.Entity::type)
                .containsExactly("date");
    }

    /** One word of any of our languages, or a sound, is no name in the others either. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            es|Por favor,Espera,Hmm,un momento,Vamos,Okok,Lo mismo,Wait,Please,Same,Allez,jaja
            en|Please,Wait,hmm,one moment,Same,Dunno,Okok,Vamos,Espera,Por favor,Pareil,hold on,haha
            pt|Por favor,Espera,Hmm,um momento,Vamos,Okok,O mesmo,Wait,Attendez,kkkk
            fr|S'il vous plaît,Attendez,Hmm,un instant,Allez,Okok,Pareil,Espera,Wait,mdr
            """)
    void whoWaitsOrThinksGivesNoName(String language, String texts) {
        assertThat(texts.split(","))
                .allSatisfy(text -> assertThat(namesIn(text, language)).isEmpty());
    }

    /** Who cannot tell yet takes nothing back: a no drops a booking. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            es|todavía no sé,no sé,no lo sé todavía,no estoy seguro,ni idea,no lo tengo decidido,tengo que pensarlo
            en|not sure yet,I don't know yet,we haven't decided yet,no idea,I'm not sure,dunno yet sorry
            pt|ainda não sei,ainda não sé,não sei,não tenho certeza,ainda não decidimos
            fr|je ne sais pas encore,je sais pas,aucune idée,je ne suis pas encore sûre,on n'a pas encore décidé
            """)
    void whoDoesNotKnowYetInformsAndDeniesNothing(String language, String texts) {
        assertThat(texts.split(","))
                .allSatisfy(text -> assertThat(intentsOf(text, language, EntityTypes.CHECK_IN))
                        .containsExactly("inform"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            es|no sé, mejor no|deny
            es|no, gracias|deny
            en|no, not sure|deny
            en|not sure i can make it, cancel my booking|cancel_reservation
            en|not sure, maybe saturday|inform
            """)
    void aNoBesideItStaysOne(String language, String text, String intent) {
        assertThat(intentsOf(text, language, EntityTypes.CHECK_IN)).containsExactly(intent);
    }

    private Stream<String> intentsOf(String text, String language, String asked) {
        Question question = new Question(text, language, new Frame(FRIDAY, "UY", List.of(asked)));
        return interpreter.interpret(question).intents().stream().map(Understanding.Intent::name);
    }

    private Stream<Object> namesIn(String text, String language) {
        List<String> asked = List.of(EntityTypes.PERSON_NAME, EntityTypes.EMAIL);
        return interpreter.interpret(new Question(text, language, new Frame(FRIDAY, "UY", asked))).entities().stream()
                .filter(entity -> entity.type().equals(EntityTypes.PERSON_NAME))
                .map(Understanding.Entity::value);
    }
}
