package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads the whole messages as a reviewer would. */
class MessageWordsTests {

    private static final int COMPLETE = 2000;
    private static final int FEWEST = 20;

    private final Map<String, List<Message>> messages;

    MessageWordsTests() throws IOException {
        this.messages = new TrainingFiles(Path.of("src/main/training")).messages();
    }

    @Test
    void everyLabelIsAnIntentOfOursAndWhatIsNotOursStandsAlone() {
        messages.forEach((language, own) -> assertThat(own).allSatisfy(message -> {
            assertThat(message.text()).as(language).isNotBlank();
            assertThat(message.labels())
                    .as(language + " " + message.text())
                    .doesNotHaveDuplicates()
                    .isSubsetOf(Intents.ALL);
            assertThat(message.labels().size() > 1 && message.labels().contains(Intents.OUT_OF_SCOPE))
                    .as(language + " " + message.text())
                    .isFalse();
        }));
    }

    @Test
    void noMessageIsWrittenTwice() {
        List<String> twice = new ArrayList<>();
        messages.forEach((language, own) -> {
            Map<String, Message> seen = new HashMap<>();
            for (Message message : own) {
                if (seen.put(Sound.normal(message.text()), message) != null) {
                    twice.add(language + ": " + message.text());
                }
            }
        });
        assertThat(twice).isEmpty();
    }

    /** Judged where a language has enough of them to be judged by. */
    @Test
    void everyIntentHasMessages() {
        List<String> poor = new ArrayList<>();
        messages.forEach((language, own) -> {
            for (String intent : own.size() < COMPLETE ? List.<String>of() : Intents.ALL) {
                long count = own.stream()
                        .filter(message -> message.labels().contains(intent))
                        .count();
                if (count < FEWEST) {
                    poor.add(language + " " + intent + " " + count);
                }
            }
        });
        assertThat(poor).isEmpty();
    }

    @Test
    void nothingThatIsMeasuredWasLearnt() throws IOException {
        Map<String, List<Sound>> asked = Measured.sounds();
        List<String> leaks = new ArrayList<>();
        messages.forEach((language, own) -> own.stream()
                .map(message -> Sound.of(Sound.normal(message.text())))
                .forEach(message -> asked.getOrDefault(language, List.of()).stream()
                        .filter(message::isNear)
                        .forEach(sentence -> leaks.add(language + " " + sentence.text() + " ~ " + message.text()))));
        assertThat(leaks).isEmpty();
    }
}
