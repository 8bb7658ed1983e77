package io.conserje.messaging.whatsapp.body;

import static io.conserje.messaging.whatsapp.body.ReplyFixture.choices;
import static io.conserje.messaging.whatsapp.body.ReplyFixture.oneChoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChoicesContentTests {
    private final JsonMapper json = JsonMapper.builder().build();

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
    @CsvSource({"256,button", "257,text"})
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
    void numberedTextThatDoesNotFitIsSplit() {
        assertThat(ReplyContents.of(new Reply("x".repeat(4090), choices(11).choices(), null)))
                .hasSize(2);
    }

    @Test
    void aTextTooLongForAListGoesBeforeIt() {
        assertThat(ReplyContents.of(new Reply("x".repeat(5000), choices(4).choices(), null)))
                .extracting(content -> content.get("type"))
                .containsExactly("text", "interactive");
    }

    @Test
    void titlesThatLookAlikeAreNumbered() {
        String room = "Habitación doble superior con vista ";
        JsonNode rows = rows(
                choices(List.of(new Choice("1", room + "al mar", null), new Choice("2", room + "al patio", null))));
        assertThat(rows.at("/0/title").stringValue()).isEqualTo("1. Habitación doble sup…");
        assertThat(rows.at("/1/title").stringValue()).isEqualTo("2. Habitación doble sup…");
        assertThat(rows.at("/1/description").stringValue()).isEqualTo(room + "al patio");
    }

    @Test
    void anIdLongerThanARowsMakesNumberedText() {
        List<Choice> four = choices(3).choices();
        Choice longId = new Choice("i".repeat(201), "Suite", null);
        assertThat(kind(body(choices(List.of(four.get(0), four.get(1), four.get(2), longId)))))
                .isEqualTo("text");
    }

    private JsonNode body(Reply reply) {
        return json.valueToTree(ReplyContents.of(reply).getFirst());
    }

    private JsonNode rows(Reply reply) {
        return body(reply).at("/interactive/action/sections/0/rows");
    }

    private static String kind(JsonNode body) {
        return body.has("text") ? "text" : body.at("/interactive/type").stringValue();
    }
}
