package io.conserje.messaging.whatsapp.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Addition.Attachment;
import io.conserje.messaging.contract.Addition.FileKind;
import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Location;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.TemplatePart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplyContentsTests {
    private static final Attachment PICTURE = new Attachment(FileKind.IMAGE, "900", null, null);
    private static final Location HOTEL = new Location(-34.9058, -56.1913, "Hotel Sur", "Rambla 12");

    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<List<Object>> kinds() {
        return Stream.of(
                List.of(PICTURE, """
                        {"type":"image","image":{"id":"900","caption":"Hola"}}"""),
                List.of(new Attachment(FileKind.VIDEO, null, "https://h.test/v.mp4", "v.mp4"), """
                        {"type":"video","video":{"link":"https://h.test/v.mp4","caption":"Hola"}}"""),
                List.of(new Attachment(FileKind.DOCUMENT, "901", "https://h.test/a.pdf", "Factura 7.pdf"), """
                        {"type":"document","document":{"id":"901","filename":"Factura 7.pdf","caption":"Hola"}}"""),
                List.of(new Addition.VoiceNote("902", null), """
                        {"type":"audio","audio":{"id":"902","voice":true}}"""),
                List.of(new Addition.WebLink("Pagar ahora", "https://pay.test/7"), """
                        {"type":"interactive","interactive":{"type":"cta_url","body":{"text":"Hola"},"action":
                        {"name":"cta_url","parameters":{"display_text":"Pagar ahora","url":"https://pay.test/7"}}}}"""),
                List.of(new Addition.AskLocation(), """
                        {"type":"interactive","interactive":{"type":"location_request_message","body":{"text":"Hola"},
                        "action":{"name":"send_location"}}}"""),
                List.of(new Addition.AskContact(), """
                        {"type":"interactive","interactive":{"type":"contact_request","body":{"text":"Hola"},
                        "action":{"name":"request_contact_info"}}}"""),
                List.of(new Addition.Reaction("wamid.G", "👍"), """
                        {"type":"reaction","reaction":{"message_id":"wamid.G","emoji":"👍"}}"""),
                List.of(new Addition.NotKnown(), """
                        {"type":"text","text":{"preview_url":false,"body":"Hola"}}"""));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsOneMessage(List<Object> kind) {
        assertThat(contents(Reply.with("Hola", (Addition) kind.get(0))))
                .containsExactly(json.readTree((String) kind.get(1)));
    }

    @Test
    void aPinStandsAloneWhenItSaysTheWordsItself() {
        JsonNode pin = json.readTree("""
                {"type":"location","location":{"latitude":"-34.9058","longitude":"-56.1913","name":"Hotel Sur",
                "address":"Rambla 12"}}""");
        assertThat(contents(Reply.with("Hotel Sur", new Addition.Place(HOTEL)))).containsExactly(pin);
        assertThat(contents(Reply.with("Aquí estamos:", new Addition.Place(HOTEL))))
                .hasSize(2)
                .last()
                .isEqualTo(pin);
    }

    @Test
    void aPlaceThatIsNotOnEarthIsWords() {
        Location nowhere = new Location(Double.NaN, 0, null, null);
        assertThat(types(Reply.with("Aquí", new Addition.Place(nowhere)))).containsExactly("text");
    }

    @Test
    void aTemplateCarriesItsValuesOnOneLine() {
        List<TemplatePart> parts = List.of(
                new TemplatePart(
                        TemplatePart.Where.HEADER,
                        0,
                        List.of(new TemplatePart.Value("plan.pdf", null, FileKind.DOCUMENT, "903"))),
                TemplatePart.body("Ana\nPaula", "12/01"),
                new TemplatePart(TemplatePart.Where.LINK_BUTTON, 1, List.of(TemplatePart.Value.text("r/77"))));
        assertThat(contents(Reply.with("Hola Ana", new Addition.Template("arrival", "es", parts))))
                .containsExactly(json.readTree("""
                        {"type":"template","template":{"name":"arrival","language":{"code":"es","policy":"deterministic"},"components":[
                         {"type":"header","parameters":[{"type":"document","document":{"id":"903"}}]},
                         {"type":"body","parameters":[{"type":"text","text":"Ana Paula"},{"type":"text","text":"12/01"}]},
                         {"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","text":"r/77"}]}]}}"""));
    }

    @Test
    void aCaptionThatIsTooLongFollowsItsFile() {
        Reply reply = Reply.with("x".repeat(1025), PICTURE);
        assertThat(types(reply)).containsExactly("image", "text");
        assertThat(contents(reply).getFirst().path("image").has("caption")).isFalse();
        assertThat(types(Reply.with("x".repeat(1024), PICTURE))).containsExactly("image");
    }

    @Test
    void aPictureStandsOverButtonsInOneBubble() {
        Reply reply = new Reply("¿Esta?", ReplyFixture.choices(2).choices(), null, PICTURE);
        assertThat(types(reply)).containsExactly("interactive");
        assertThat(contents(reply).getFirst().at("/interactive/header"))
                .isEqualTo(json.readTree("{\"type\":\"image\",\"image\":{\"id\":\"900\"}}"));
        Reply many = new Reply("¿Cuál?", ReplyFixture.choices(4).choices(), null, PICTURE);
        assertThat(types(many)).containsExactly("image", "interactive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://h.test/a.pdf", "ftp://h.test/a", "javascript:alert(1)", "not a link", "https:///x"})
    void aLinkThatIsNotHttpsIsToldInWords(String link) {
        List<Addition> additions =
                List.of(new Attachment(FileKind.DOCUMENT, null, link, "a.pdf"), new Addition.WebLink("Ver", link));
        for (Addition addition : additions) {
            assertThat(contents(Reply.with("Aquí:", addition)))
                    .singleElement()
                    .extracting(content -> content.at("/text/body").stringValue())
                    .isEqualTo("Aquí:\n" + link);
        }
    }

    @Test
    void aVoiceNoteWithoutASourceIsWords() {
        assertThat(types(Reply.with("Hola", new Addition.VoiceNote(null, "http://h.test/v.ogg"))))
                .containsExactly("text");
    }

    @Test
    void aLinkUnderTooManyWordsStaysOneBubble() {
        Reply reply = Reply.with("x".repeat(1025), new Addition.WebLink("Ver", "https://h.test/"));
        assertThat(contents(reply))
                .singleElement()
                .satisfies(content ->
                        assertThat(content.at("/text/body").stringValue()).endsWith("\nhttps://h.test/"));
    }

    @Test
    void choicesGoBeforeAButtonOfMetas() {
        List<Choice> choices = ReplyFixture.choices(2).choices();
        for (Addition addition : List.of(new Addition.AskLocation(), new Addition.WebLink("Ver", "https://h.test/"))) {
            assertThat(contents(new Reply("¿Dónde?", choices, null, addition)))
                    .singleElement()
                    .satisfies(content -> assertThat(
                                    content.at("/interactive/type").stringValue())
                            .isEqualTo("button"));
        }
    }

    @Test
    void aQuestionTooLongForItsButtonStandsBeforeIt() {
        Reply reply = Reply.with("Uno dos tres. ".repeat(100), new Addition.AskContact());
        assertThat(types(reply)).containsExactly("text", "interactive");
    }

    @Test
    void aTextOf4096CharactersIsOneMessageAndOneMoreMakesTwo() {
        assertThat(types(Reply.text("😀".repeat(4096)))).containsExactly("text");
        assertThat(types(Reply.text("😀".repeat(4097)))).containsExactly("text", "text");
    }

    @Test
    void halvesOfEmojiAndNulAreReplaced() {
        assertThat(contents(Reply.text("a\uD83Db\u0000c"))
                        .getFirst()
                        .at("/text/body")
                        .stringValue())
                .isEqualTo("a�b�c");
    }

    private List<JsonNode> contents(Reply reply) {
        return ReplyContents.of(reply).stream()
                .<JsonNode>map(content -> json.valueToTree(content))
                .toList();
    }

    private List<String> types(Reply reply) {
        return contents(reply).stream()
                .map(content -> content.path("type").stringValue())
                .toList();
    }
}
