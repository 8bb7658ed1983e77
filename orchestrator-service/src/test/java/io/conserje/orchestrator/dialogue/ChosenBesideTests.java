package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room that is chosen in a clause of its own, whatever stands beside it. The list is of General and Delux Rooms. */
class ChosenBesideTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void roomsAreShown() {
        chat.says("stay", stay().with("adults", 2));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'ok the general one then, but can you put a baby cot?', special_request, General",
        "en, 'The delux please. Is breakfast included?', ask_breakfast, Delux",
        "es, '¿Tienen piscina? Y la general, por favor', ask_pool, General",
        "pt, 'a mais em conta, por favor. tem café da manhã incluso?', ask_breakfast, General",
        "pt, 'sim, pergunta pra equipe. e fico com a general', affirm, General",
        "fr, 'la moins chère alors, et vous avez un parking ?', ask_parking, General",
        "es, 'la más económica. ¿Hay lugar para guardar las bicis?', ask_amenities, General",
        "es, 'la más económica. Los cuartos tienen lugar para guardar las bicis?', ask_amenities, General",
        "en, 'the cheapest one. Is there room for our bikes?', ask_amenities, General",
        "en, 'Delux will do nicely so. Could we have a ground floor one?', special_request, Delux",
        "es, 'la general nos sirve. ¿Nos pueden dar un piso alto?', special_request, General",
        "pt, 'a general está ótima. Dá para ficar longe do elevador?', special_request, General",
        "fr, 'la delux nous convient. Vous auriez quelque chose au calme ?', special_request, Delux",
        "pt, 'o mais barato. Tem lugar para guardar as bicicletas?', ask_amenities, General",
        "fr, 'la moins chère. Avez-vous un local à vélos ?', ask_amenities, General",
        "en, 'The delux type would suit us nicely. Could there be tulips in it?', special_request, Delux",
        "es, 'La categoría delux nos vendría bien. ¿Sería posible tener tulipanes?', special_request, Delux",
        "pt, 'A categoria delux nos serviria bem. Seria possível ter tulipas?', special_request, Delux",
        "fr, 'La catégorie Delux nous conviendrait. Serait-il possible d’avoir des tulipes ?', special_request, Delux"
    })
    void aQuestionOrAWishBesideTheChoiceDoesNotTakeItBack(String language, String text, String intent, String room) {
        assertThat(chat.says(text, Said.in(language).meaning(intent))).contains(room + " Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @Test
    void thePriceOfSomethingElseIsNoQuestionOfTheRoom() {
        assertThat(chat.says(
                        "la delux. ¿la cuna tiene coste?",
                        Said.in("es").meaning("ask_price").with("amenity", "crib")))
                .contains("Delux Rooms", "No tengo ese dato");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'General. Is it less for the kids?', General, no confirmed answer",
        "es, 'La general. ¿Sale menos para los niños?', General, No tengo ese dato",
        "pt, 'A general. Fica menos para as crianças?', General, Não tenho essa informação",
        "fr, 'La general. C’est moins pour les enfants ?', General, pas d’information confirmée"
    })
    void whatChildrenPayIsNoQuestionOfTheRoomEither(String language, String text, String room, String unknown) {
        assertThat(chat.says(text, Said.in(language).meaning("ask_price"))).contains(room + " Rooms", unknown);
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Delux for me please. Actually can I arrive on the 13th instead?', the 13th",
        "es, 'La delux para mí. En realidad, ¿puedo llegar el 13?', el 13",
        "pt, 'A delux para mim. Na verdade, posso chegar dia 13?', dia 13",
        "fr, 'La delux pour moi. En fait, je peux arriver le 13 ?', le 13"
    })
    void anotherDayBesideTheChoiceIsNotAskedOnceMore(String language, String text, String day) {
        assertThat(chat.says(
                        text, Said.in(language).meaning("modify_reservation").withWords("check_in", day, "2026-12-13")))
                .contains("Delux Rooms")
                .doesNotContain("General Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2026-12-13");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'ok 2 rooms then, general', General",
        "es, 'mejor 2 habitaciones. La delux.', Delux",
        "fr, 'plutôt 2 chambres, la moins chère', General"
    })
    void aChoiceBesideAChangedStayIsOneOfTheNewRooms(String language, String text, String room) {
        assertThat(chat.says(text, Said.in(language).meaning("inform").with("rooms", 2)))
                .contains(room + " Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
        assertThat(chat.house.asked.getLast().rooms()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'pas la plus chère mais pas la plus cheap non plus, la deuxième mettons', deuxième, 2, Delux",
        "fr, 'non j''ai pas dit la delux, j''ai dit la première', première, 1, General",
        "en, 'not the cheapest one, the second', second, 2, Delux",
        "es, 'no quiero la general, la segunda', segunda, 2, Delux",
        "pt, 'não quero a delux, a primeira', primeira, 1, General"
    })
    void whatIsRefusedIsNotChosen(String language, String text, String word, int place, String room) {
        String words = chat.says(text, Said.in(language).meaning("deny").withWords("ordinal", word, place));
        assertThat(words).contains(room + " Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource({
        "es, no quiero la delux",
        "en, I don't want the general",
        "pt, não gosto da delux",
        "fr, je ne veux pas la delux"
    })
    void whoRefusesOneHasChosenNone(String language, String text) {
        chat.says(text, Said.in(language).meaning("deny"));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'la general no, la otra'",
        "pt, 'o general não, o outro'",
        "fr, 'la general non, l''autre'",
        "en, 'not the general, the other one please'",
        "es, cualquiera menos la general",
        "pt, qualquer um menos o general",
        "fr, n'importe laquelle sauf la general",
        "en, any but the cheapest",
        "es, 'no la general, la delux'"
    })
    void whatIsLeftOfTwoIsTheOtherOne(String language, String text) {
        assertThat(chat.says(text, Said.in(language).meaning("deny"))).contains("Delux Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource({"es, la delux no", "pt, a delux não", "fr, la delux non", "es, 'la más cara no, la de abajo'"})
    void aNoBehindARoomRefusesIt(String language, String text) {
        chat.says(text, Said.in(language).meaning("deny"));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'mejor la delux', delux",
        "en, Delux, Delux",
        "pt, 'não, a delux', delux",
        "fr, 'plutôt la delux', delux"
    })
    void aRoomWhileTheNameIsAskedForIsNobodysName(String language, String text, String name) {
        chat.says("general", Said.in(language).meaning("inform"));
        assertThat(chat.says(text, Said.in(language).meaning("inform").with("person_name", name)))
                .contains("Delux Rooms")
                .doesNotContain(", " + name);
        assertThat(chat.state.json()).doesNotContain("\"firstName\":\"" + name);
    }

    @Test
    void twoThatAreNamedInClausesOfTheirOwnAreNoChoice() {
        chat.says("la general, la delux, no sé", Said.in("es").meaning("inform"));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "es, '¿la general? ¿tiene balcón?', ask_room_amenities",
        "es, 'y la general trae cama matrimonial? somos parejas jaja', ask_room_amenities",
        "en, 'hm, is the delux one quiet, you think?', ask_room_amenities"
    })
    void aQuestionOfOneIsNoChoice(String language, String text, String intent) {
        chat.says(text, Said.in(language).meaning(intent));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @Test
    void aQuestionOfOneIsNoneEitherWhereTheStayIsAnother() {
        chat.says(
                "y la general trae cama matrimonial? somos 3",
                Said.in("es").meaning("ask_room_amenities").with("adults", 3).with("room_type", "double"));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'y bueno, la delux entonces. ¿tiene balcón?', ask_room_amenities, Delux",
        "en, 'and well, the delux then. does it have a balcony?', ask_room_amenities, Delux",
        "pt, 'e bom, a delux então. tem varanda?', ask_room_amenities, Delux",
        "fr, 'et bon, la delux alors. elle a un balcon ?', ask_room_amenities, Delux",
        "es, '¿podría bajar a la general? la delux excede mi presupuesto', out_of_scope, General",
        "en, 'could we go down to the general? the delux is over our budget', out_of_scope, General",
        "pt, 'posso trocar pela general? a delux passa do meu orçamento', out_of_scope, General",
        "fr, 'peut-on passer à la general ? la delux dépasse notre budget', out_of_scope, General"
    })
    void aChoiceThatBeginsAsAQuestionIsOne(String language, String text, String intent, String room) {
        assertThat(chat.says(text, Said.in(language).meaning(intent))).contains(room + " Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }
}
