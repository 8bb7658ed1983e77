package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.learning.Hashes;
import io.conserje.nlp.learning.LinearModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearTrainerTests {

    private final LinearModel model = train();

    @Test
    void whatWasLearntIsTold() {
        assertThat(probability("the pool is open", "pool")).isGreaterThan(0.6);
        assertThat(probability("the pool is open", "price")).isLessThan(0.4);
        assertThat(probability("price of the pool", "price")).isGreaterThan(0.5);
        assertThat(probability("price of the pool", "pool")).isGreaterThan(0.5);
    }

    @Test
    void aModelSurvivesItsFile() throws IOException {
        var file = new ByteArrayOutputStream();
        model.write(file);

        LinearModel read = LinearModel.read(new ByteArrayInputStream(file.toByteArray()));

        assertThat(read.labels()).isEqualTo(model.labels());
        assertThat(read.scores(words("price of the pool"))).isEqualTo(model.scores(words("price of the pool")));
    }

    @Test
    void wordsThatWereNeverSeenMakeItLessSure() {
        assertThat(probability("pool qwe rty uio asd fgh", "pool")).isLessThan(probability("pool", "pool"));
    }

    @Test
    void howMuchOfATextIsUnknownIsTold() {
        assertThat(model.hear(words("price of the pool")).unknown()).isZero();
        assertThat(model.hear(words("pool zzz")).unknown()).isEqualTo(0.5);
        assertThat(model.hear(new long[0]).unknown()).isZero();
    }

    private double probability(String text, String label) {
        return model.probabilities(words(text))[model.labels().indexOf(label)];
    }

    private static LinearModel train() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            examples.add(new Example("the pool number " + i % 7, "en", List.of("pool"), i));
            examples.add(new Example("price of it " + i % 7, "en", List.of("price"), i));
            examples.add(new Example("price of the pool " + i % 7, "en", List.of("price", "pool"), i));
            examples.add(new Example("good morning " + i % 7, "en", List.of(), i));
        }
        return new LinearTrainer(example -> words(example.text()), 1, 20, 2).train(examples, List.of("pool", "price"));
    }

    private static long[] words(String text) {
        return Hashes.of(sink -> List.of(text.split(" ")).forEach(sink::add));
    }
}
