package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingFilesTests {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeSome() throws IOException {
        Path english = Files.createDirectories(folder.resolve("en"));
        Files.writeString(english.resolve("house.txt"), "# the house\n== ask_pool + ask_price\nwhat is the pool\n");
        Files.writeString(english.resolve("messages.txt"), "# whole\nask_spa | a massage?\n\nthanks | cheers\n");
        Files.writeString(english.resolve("messages-more.txt"), "# more\nask_gym | weights?\n");
        Files.writeString(english.resolve("words.txt"), "# words\nfoo bar\n");
        Files.writeString(english.resolve("words-shared.txt"), "# in two\nplan\nhotel bus\n");
        Files.writeString(english.resolve("mood.txt"), "== positive\nlovely\n");
        Files.writeString(folder.resolve("strangers.txt"), "# no language of ours\nGuten Tag\n");
        Files.writeString(folder.resolve("meanings.txt"), "meaning | en\npool | pool*\n");
    }

    @Test
    void everyFileIsReadForWhatItSays() throws IOException {
        TrainingFiles files = new TrainingFiles(folder);

        assertThat(files.phrases().get("en")).containsOnlyKeys("ask_pool + ask_price");
        assertThat(files.moods().get("en")).containsOnlyKeys("positive");
        assertThat(files.messages().get("en"))
                .containsExactly(
                        new Message(List.of(Intents.ASK_GYM), "weights?"),
                        new Message(List.of(Intents.ASK_SPA), "a massage?"),
                        new Message(List.of(Intents.THANKS), "cheers"));
        assertThat(files.words("en")).containsExactly("plan", "hotel bus", "foo bar");
        assertThat(files.sharedWords("en")).containsExactly("plan", "hotel", "bus");
        assertThat(files.strangers()).containsExactly("Guten Tag");
        assertThat(files.meanings()).exists();
    }

    @Test
    void whatIsNotThereSaysNothing() throws IOException {
        TrainingFiles files = new TrainingFiles(Files.createDirectories(folder.resolve("empty")));

        assertThat(files.words("en")).isEmpty();
        assertThat(files.strangers()).isEmpty();
        assertThat(files.messages()).isEmpty();
    }

    /** In whatever language they are taken to be. */
    @Test
    void strangersAreNotUnderstood() throws IOException {
        assertThat(new Grammar(new TrainingFiles(folder)).strangers())
                .extracting(Example::text, Example::language, Example::labels)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Guten Tag", "en", List.of(Intents.OUT_OF_SCOPE)));
    }
}
