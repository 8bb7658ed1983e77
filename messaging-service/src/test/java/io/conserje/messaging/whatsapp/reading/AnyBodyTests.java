package io.conserje.messaging.whatsapp.reading;

import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.inbound.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyBodyTests {
    private static final List<String> NAMES = List.of(
            "object",
            "entry",
            "changes",
            "field",
            "value",
            "metadata",
            "phone_number_id",
            "messages",
            "statuses",
            "contacts",
            "id",
            "from",
            "from_user_id",
            "timestamp",
            "type",
            "text",
            "body",
            "interactive",
            "button_reply",
            "audio",
            "location",
            "latitude",
            "longitude",
            "reaction",
            "edit",
            "message",
            "status",
            "errors",
            "code",
            "pricing",
            "billable",
            "context",
            "profile",
            "name",
            "wa_id",
            "system",
            "calls",
            "user_id_update",
            "user_id",
            "previous",
            "current",
            "event",
            "origin",
            "phones",
            "phone",
            "group_id");
    private static final List<String> VALUES = List.of(
            "\"whatsapp_business_account\"",
            "\"messages\"",
            "\"100200300\"",
            "\"text\"",
            "\"interactive\"",
            "\"audio\"",
            "\"location\"",
            "\"edit\"",
            "\"system\"",
            "\"calls\"",
            "\"user_id_update\"",
            "\"user_changed_number\"",
            "\"failed\"",
            "\"wamid.1\"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"\"",
            "0",
            "-1.5e300",
            "1e999",
            "123456789012345678901234567890",
            "true",
            "null");

    private final WhatsAppReader reader = new WhatsAppReader(Bodies.numbers());

    @Property(tries = 500)
    void noBytesMakeTheReaderThrow(@ForAll byte[] bytes) {
        assertThat(reader.read(delivery(1, bytes)).unreadable()).hasSize(1);
    }

    @Property(tries = 1000)
    void noJsonInMetasWordsMakesTheReaderThrow(@ForAll("trees") String tree) {
        Content content = reader.read(delivery(1, tree.getBytes(StandardCharsets.UTF_8)));
        assertThat(content.messages().size()
                        + content.statuses().size()
                        + content.events().size()
                        + content.groupMessages().size()
                        + content.unreadable().size())
                .isPositive();
    }

    @Property(tries = 1000)
    void noValueInsideTheEnvelopeMakesTheReaderThrow(@ForAll("trees") String message, @ForAll("trees") String status) {
        String body = Bodies.body(Bodies.value(
                "\"contacts\":[%s],\"messages\":[%s],\"statuses\":[%s]".formatted(status, message, status)));
        Content content = reader.read(delivery(1, body.getBytes(StandardCharsets.UTF_8)));
        assertThat(content.messages().size()
                        + content.statuses().size()
                        + content.events().size()
                        + content.groupMessages().size()
                        + content.unreadable().size())
                .isEqualTo(2);
    }

    @Provide
    Arbitrary<String> trees() {
        return trees(4);
    }

    private Arbitrary<String> trees(int depth) {
        Arbitrary<String> leaf = Arbitraries.of(VALUES);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = trees(depth - 1);
        Arbitrary<String> member =
                Combinators.combine(Arbitraries.of(NAMES), inner).as((name, value) -> "\"" + name + "\":" + value);
        Arbitrary<String> list = inner.list().ofMaxSize(3).map(items -> "[" + String.join(",", items) + "]");
        Arbitrary<String> object = member.list().ofMaxSize(8).map(members -> "{" + String.join(",", members) + "}");
        return Arbitraries.oneOf(leaf, list, object, object, object);
    }
}
