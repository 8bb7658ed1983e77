package io.conserje.messaging.whatsapp.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Addition.FileKind;
import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Location;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.TemplatePart;
import io.conserje.messaging.contract.TemplatePart.Value;
import io.conserje.messaging.contract.TemplatePart.Where;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a reply asks for, Meta gets what it takes. */
class AnyReplyTests {
    private static final List<String> PIECES = List.of(
            "Hola",
            " ",
            "\n\n",
            "habitación doble ",
            "👨‍👩‍👧‍👦",
            "بَّ",
            ". ",
            "\uD83D",
            "\u0000",
            "x",
            "1. ",
            "…",
            "🇺🇾");

    private final JsonMapper json = JsonMapper.builder().build();
    private final MetaSchema schema = new MetaSchema();

    @Property(tries = 1000)
    void everyMessageOfAnyReplyIsValid(@ForAll("replies") Reply reply) {
        List<Map<String, Object>> contents = ReplyContents.of(reply);
        assertThat(contents).isNotEmpty();
        for (Map<String, Object> content : contents) {
            ObjectNode message = json.valueToTree(content);
            message.put("messaging_product", "whatsapp")
                    .put("recipient_type", "individual")
                    .put("to", "+59899000001")
                    .put("biz_opaque_callback_data", "0c5d3f1e-52a4-4a5f-9d06-3c0a4b7a1b11/1/2");
            assertThat(schema.complaints(message)).as(message.toString()).isEmpty();
        }
    }

    @Property(tries = 200)
    void theSameReplyAlwaysMakesTheSameMessages(@ForAll("replies") Reply reply) {
        assertThat(ReplyContents.of(reply)).isEqualTo(ReplyContents.of(reply));
    }

    @Provide
    Arbitrary<Reply> replies() {
        Arbitrary<List<Choice>> choices = Combinators.combine(
                        words(3), words(20), words(60).injectNull(0.6))
                .as(Choice::new)
                .list()
                .ofMaxSize(12);
        return Combinators.combine(
                        words(1500),
                        choices,
                        words(30).injectNull(0.5),
                        additions().injectNull(0.2))
                .as(Reply::new);
    }

    private static Arbitrary<Addition> additions() {
        return Arbitraries.<Addition>oneOf(
                Combinators.combine(
                                Arbitraries.of(FileKind.values()),
                                words(2).injectNull(0.5),
                                links().injectNull(0.3),
                                words(200).injectNull(0.3))
                        .as(Addition.Attachment::new),
                Combinators.combine(words(2).injectNull(0.5), links().injectNull(0.3))
                        .as(Addition.VoiceNote::new),
                Combinators.combine(
                                Arbitraries.doubles().between(-200, 200),
                                Arbitraries.of(0.0, 1e-9, -179.999, 1e300, Double.NaN),
                                words(3).injectNull(0.3),
                                words(900).injectNull(0.3))
                        .as(Location::new)
                        .map(Addition.Place::new),
                Combinators.combine(words(8), links()).as(Addition.WebLink::new),
                Arbitraries.<Addition>of(
                        new Addition.AskLocation(), new Addition.AskContact(), new Addition.NotKnown()),
                templateParts().list().ofMaxSize(4).map(parts -> new Addition.Template("arrival", "es", parts)),
                Arbitraries.of("👍", "", "\uD83D").map(emoji -> new Addition.Reaction("wamid.G", emoji)));
    }

    private static Arbitrary<TemplatePart> templateParts() {
        Arbitrary<Value> values = Combinators.combine(
                        words(5),
                        Arbitraries.of("guest").injectNull(0.7),
                        Arbitraries.of(FileKind.values()).injectNull(0.5),
                        Arbitraries.of("900", "https://h.test/a").injectNull(0.5))
                .as(Value::new);
        return Combinators.combine(
                        Arbitraries.of(Where.values()),
                        Arbitraries.integers().between(0, 9),
                        values.list().ofMaxSize(3))
                .as(TemplatePart::new);
    }

    private static Arbitrary<String> links() {
        return Arbitraries.of(
                "https://h.test/a",
                "HTTPS://h.test",
                "http://h.test/a",
                "https://",
                "no link",
                "https://h.test/" + "a".repeat(2000));
    }

    /** Never blank, as the contract demands. */
    private static Arbitrary<String> words(int most) {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(pieces -> String.join("", pieces))
                .map(text -> text.isBlank() ? "x" + text : text);
    }
}
