package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.nlp.contract.Intents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final Pieces PIECES = new Pieces(Map.of("spelling", List.of("please = pls")));

    @Test
    void aLineHasLabelsABarAndAText() {
        assertThat(Message.of("ask_pool+ask_price | is the pool | spa pass free?"))
                .isEqualTo(new Message(List.of(Intents.ASK_POOL, Intents.ASK_PRICE), "is the pool | spa pass free?"));
        assertThatThrownBy(() -> Message.of("ask_pool is the pool free?")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyMessageIsLearntAsItIsAndInHaste() {
        List<Example> examples =
                of(new Message(List.of(Intents.ASK_POOL), "Could you please tell me whether the pool is open, thanks"));

        assertThat(examples)
                .hasSize(2)
                .allSatisfy(example -> assertThat(example.labels()).containsExactly(Intents.ASK_POOL));
        assertThat(examples.getFirst().text()).isEqualTo("Could you please tell me whether the pool is open, thanks");
        assertThat(examples.getLast().text()).isNotBlank();
    }

    @Test
    void twoMessagesInARowHaveTheIntentsOfBoth() {
        List<Example> joined = joined(Intents.ASK_POOL, Intents.ASK_SPA);

        assertThat(joined)
                .isNotEmpty()
                .allSatisfy(example ->
                        assertThat(example.labels()).containsExactlyInAnyOrder(Intents.ASK_POOL, Intents.ASK_SPA));
    }

    @Test
    void dataIsSaidBesideAYesOnly() {
        assertThat(joined(Intents.INFORM, Intents.AFFIRM))
                .allSatisfy(example -> assertThat(example.labels()).contains(Intents.INFORM, Intents.AFFIRM));
        assertThat(joined(Intents.INFORM, Intents.ASK_POOL))
                .allSatisfy(example -> assertThat(example.labels()).containsExactly(Intents.ASK_POOL));
    }

    @Test
    void whatIsNotOursIsNeverJoined() {
        assertThat(joined(Intents.OUT_OF_SCOPE, Intents.ASK_POOL)).isEmpty();
    }

    @Test
    void aMessageMoreChangesFewOfTheOthers() {
        List<Message> messages = IntStream.range(0, 400)
                .mapToObj(number -> new Message(List.of(Intents.ASK_POOL), "is the pool open on day " + number))
                .toList();
        List<Message> more = new ArrayList<>(messages);
        more.add(17, new Message(List.of(Intents.ASK_SPA), "and what about the sauna"));

        List<Example> before = of(messages.toArray(Message[]::new));
        assertThat(before).hasSizeGreaterThan(1000);
        assertThat(of(more.toArray(Message[]::new)).stream()
                        .filter(example -> !before.contains(example))
                        .count())
                .isLessThan(20);
    }

    /** Of the same fold, else they would not meet. */
    private static List<Example> joined(String one, String other) {
        Message first = new Message(List.of(one), "first of two, number 0");
        for (int number = 0; number < 100; number++) {
            Message second = new Message(List.of(other), "the second one, number " + number);
            List<Example> examples = of(first, second);
            List<Example> joined = examples.stream()
                    .filter(example -> example.text().contains("first of")
                            && example.text().contains("second one"))
                    .toList();
            if (!joined.isEmpty()) {
                return joined;
            }
        }
        return List.of();
    }

    private static List<Example> of(Message... messages) {
        return new MessageExamples("en", PIECES).of(List.of(messages));
    }
}
