package io.conserje.messaging.whatsapp.sending;

import static io.conserje.messaging.whatsapp.sending.ReplyFixture.choices;
import static io.conserje.messaging.whatsapp.sending.ReplyFixture.oneChoice;
import static io.conserje.messaging.whatsapp.sending.ReplyFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MessageBodyTests {
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void plainWordsAreAText() {
        assertThat(body(Reply.text("Hola"))).isEqualTo(json.readTree("""
                {"type":"text","text":{"preview_url":false,"body":"Hola"}}"""));
    }

    @Test
    void aTextOf4096CharactersFitsAndOneMoreIsNotCutButRefused() {
        assertThat(new MessageBody(words(4096)).fields()).isPresent();
        assertThat(new MessageBody(words(4097)).fields()).isEmpty();
        assertThat(new MessageBody(Reply.text("😀".repeat(4096))).fields()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"1,button", "3,button", "4,list", "10,list", "11,text"})
    void theNumberOfChoicesDecidesHowTheyAreShown(int count, String kind) {
        assertThat(kind(body(choices(count)))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"20,button", "21,list"})
    void aTitleTooLongForAButtonMakesAList(int length, String kind) {
        assertThat(kind(body(oneChoice("x".repeat(length), null)))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"1024,button", "1025,list", "4096,list"})
    void aTextTooLongForButtonsMakesAList(int length, String kind) {
        Reply reply = new Reply("x".repeat(length), choices(2).choices(), null);
        assertThat(kind(body(reply))).isEqualTo(kind);
    }

    @Test
    void aDescriptionMakesAList() {
        assertThat(kind(body(oneChoice("Doble", "40 USD")))).isEqualTo("list");
    }

    @Test
    void equalTitlesDoNotFitButtonsAndEqualIdsFitNothingThatIsTapped() {
        assertThat(kind(body(choices(List.of(new Choice("1", "A", null), new Choice("2", "A", null))))))
                .isEqualTo("list");
        assertThat(kind(body(choices(List.of(new Choice("1", "A", null), new Choice("1", "B", null))))))
                .isEqualTo("text");
    }

    @ParameterizedTest
    @CsvSource({"200,button", "201,text"})
    void anIdIsNeverCut(int length, String kind) {
        assertThat(kind(body(choices(List.of(new Choice("i".repeat(length), "A", null))))))
                .isEqualTo(kind);
    }

    @Test
    void buttonsCarryIdAndTitle() {
        JsonNode interactive = body(choices(2)).path("interactive");
        assertThat(interactive.at("/body/text").stringValue()).isEqualTo("Which room?");
        assertThat(interactive.at("/action/buttons/1").toString())
                .contains("\"type\":\"reply\"", "\"id\":\"id-2\"", "\"title\":\"Room 2\"");
    }

    @ParameterizedTest
    @CsvSource({"24,24,false", "25,24,true"})
    void aRowTitleIsCutAt24AndToldInFullBelow(int length, int shown, boolean described) {
        String title = "y".repeat(length);
        JsonNode row = rows(choices(List.of(new Choice("1", title, null), new Choice("2", "A", "B"))))
                .path(0);
        assertThat(row.path("title").stringValue()).hasSize(shown);
        assertThat(row.has("description")).isEqualTo(described);
        if (described) {
            assertThat(row.path("description").stringValue()).isEqualTo(title);
        }
    }

    @ParameterizedTest
    @CsvSource({"72", "73"})
    void aRowDescriptionHasAtMost72(int length) {
        String shown =
                rows(oneChoice("A", "z".repeat(length))).at("/0/description").stringValue();
        assertThat(shown).hasSize(72).endsWith(length == 72 ? "z" : "…");
    }

    @Test
    void aCutNeverSplitsAnEmojiFamily() {
        String family = "👨‍👩‍👧‍👦";
        String title = rows(oneChoice("Familiar: " + family.repeat(3), null))
                .at("/0/title")
                .stringValue();
        assertThat(title).isEqualTo("Familiar: " + family + "…");
    }

    @Test
    void theLabelOfAListFitsItsButton() {
        JsonNode action = body(new Reply("?", choices(4).choices(), "Ver todas las habitaciones"))
                .at("/interactive/action");
        assertThat(action.path("button").stringValue()).isEqualTo("Ver todas las habit…");
        assertThat(body(new Reply("?", choices(4).choices(), null))
                        .at("/interactive/action/button")
                        .stringValue())
                .isNotBlank();
    }

    @Test
    void moreThanTenAreNumberedAndNothingIsLost() {
        String text = body(choices(11)).at("/text/body").stringValue();
        assertThat(text).startsWith("Which room?\n\n1. Room 1\n").endsWith("11. Room 11");
    }

    @Test
    void numberedTextThatDoesNotFitIsRefused() {
        assertThat(new MessageBody(new Reply("x".repeat(4090), choices(11).choices(), null)).fields())
                .isEmpty();
    }

    private JsonNode body(Reply reply) {
        return json.valueToTree(new MessageBody(reply).fields().orElseThrow());
    }

    private JsonNode rows(Reply reply) {
        return body(reply).at("/interactive/action/sections/0/rows");
    }

    private static String kind(JsonNode body) {
        return body.has("text") ? "text" : body.at("/interactive/type").stringValue();
    }
}
