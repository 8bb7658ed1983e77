package io.conserje.messaging.whatsapp.reading;

import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.receipt.StatusReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever happens to one element of a body, the others are read. */
class MutatedBodyTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> ALL = Stream.concat(
                    ids(Samples.messages("wamid.")), ids(Samples.statuses("wamid.")))
            .collect(Collectors.toUnmodifiableSet());

    private final WhatsAppReader reader = new WhatsAppReader(Bodies.numbers());

    @Property(tries = 3000)
    void noMutationOfOneElementLosesAnother(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> messages = new ArrayList<>(Samples.messages("wamid."));
        List<String> statuses = new ArrayList<>(Samples.statuses("wamid."));
        List<String> where = random.nextBoolean() ? messages : statuses;
        int hit = random.nextInt(where.size());
        String victim = id(where.get(hit));
        where.set(hit, new Mutation(random).of(where.get(hit)));
        Set<String> read = read(envelope(messages, statuses, random));
        Set<String> others = new HashSet<>(ALL);
        others.remove(victim);
        assertThat(read).as("seed %d", seed).containsAll(others);
    }

    @Property(tries = 2000)
    void noMutationOfOneChangeLosesAnother(@ForAll long seed) {
        Random random = new Random(seed);
        String change = new Mutation(random).of(Bodies.messages(Bodies.text("wamid.victim", "x")));
        String whole = "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[%s]},{\"changes\":[%s,%s]}]}"
                .formatted(
                        Bodies.messages(Bodies.text("wamid.before", "a")),
                        change,
                        Bodies.messages(Bodies.text("wamid.after", "b")));
        assertThat(read(whole)).as("seed %d", seed).contains("wamid.before", "wamid.after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"wamid.x\",\"id\":\"wamid.y\",\"type\":\"text\",\"type\":\"image\",\"text\":{\"body\":\"a\",\"body\":[]}}",
                "{\"id\":12345678901234567890123456789012345678901234567890,\"type\":1e400,\"timestamp\":-1e999}",
                "{\"id\":\"wamid.x\\u0000\",\"type\":\"text\",\"text\":{\"body\":\"\\ud83d\"}}",
                "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
                "null",
                "\"wamid.x\"",
                "{}"
            })
    void aPoisonousElementIsSetAsideAloneOfAThousand(String poison) {
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < 999; i++) {
            messages.add(Bodies.text("wamid." + i, "hola"));
        }
        messages.add(500, poison);
        Content content = reader.read(delivery(1, Bodies.body(Bodies.messages(messages.toArray(String[]::new)))));
        assertThat(content.messages()).hasSizeGreaterThanOrEqualTo(999);
        assertThat(content.messages().size() + content.unreadable().size()).isEqualTo(1000);
    }

    @Test
    void oddDepthsAndLengthsInOneElementLoseNoOther() {
        for (String odd : List.of(
                "[".repeat(900) + "]".repeat(900),
                "{\"a\":".repeat(450) + "1" + "}".repeat(450),
                "9".repeat(9_000),
                "{\"" + "n".repeat(90_000) + "\":1}",
                "\"" + "x".repeat(2_000_000) + "\"")) {
            String poison = Bodies.message("wamid.odd", "\"type\":\"text\",\"text\":{\"body\":" + odd + "}");
            assertThat(read(Bodies.body(
                            Bodies.messages(Bodies.text("wamid.1", "a"), poison, Bodies.text("wamid.2", "b")))))
                    .contains("wamid.1", "wamid.2");
        }
    }

    @Test
    void aThousandUpdatesOverManyChangesAndTenantsAreAllReadInTheirOrder() {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String both = "\"contacts\":[%s],\"messages\":[%s,%s,%s,%s,%s],\"statuses\":[%s,%s,%s,%s,%s]"
                    .formatted(
                            Bodies.CONTACT,
                            Bodies.text("wamid.a" + i, "1"),
                            Bodies.text("wamid.b" + i, "2"),
                            Bodies.text("wamid.c" + i, "3"),
                            Bodies.text("wamid.d" + i, "4"),
                            Bodies.text("wamid.e" + i, "5"),
                            Bodies.status("wamid.f" + i, "sent", ""),
                            Bodies.status("wamid.g" + i, "sent", ""),
                            Bodies.status("wamid.h" + i, "read", ""),
                            Bodies.status("wamid.i" + i, "sent", ""),
                            Bodies.status("wamid.j" + i, "failed", ""));
            changes.add(i % 10 == 9 ? Bodies.value("555", both) : Bodies.value(both));
        }
        Content content = reader.read(delivery(1, Bodies.body(changes.toArray(String[]::new))));
        assertThat(content.messages())
                .hasSize(450)
                .extracting(GuestMessage::position)
                .isSorted();
        assertThat(content.statuses()).hasSize(450);
        assertThat(content.unreadable())
                .as("another app's number is believed of that app only")
                .hasSize(10)
                .allMatch(element -> element.reason().equals("foreign_app"));
    }

    private static String envelope(List<String> messages, List<String> statuses, Random random) {
        List<String> shuffled = new ArrayList<>(messages);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(shuffled.size() + 1);
        return Bodies.body(
                Bodies.messages(shuffled.subList(0, cut).toArray(String[]::new)),
                Bodies.value("\"contacts\":[%s],\"messages\":[%s],\"statuses\":[%s]"
                        .formatted(
                                Bodies.CONTACT,
                                String.join(",", shuffled.subList(cut, shuffled.size())),
                                String.join(",", statuses))));
    }

    private Set<String> read(String body) {
        Content content = reader.read(delivery(1, body.getBytes(StandardCharsets.UTF_8)));
        return Stream.concat(
                        content.messages().stream().map(GuestMessage::externalId),
                        content.statuses().stream().map(StatusReport::externalId))
                .collect(Collectors.toSet());
    }

    private static Stream<String> ids(List<String> elements) {
        return elements.stream().map(MutatedBodyTests::id);
    }

    private static String id(String element) {
        JsonNode node = JSON.readTree(element);
        return node.path("id").asString();
    }
}
