package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IngredientsTests {

    /** What is left out may change and nothing would be trained anew. */
    @Test
    void everyClassThatTrainsIsAnIngredient() throws IOException, URISyntaxException {
        Path trainers = Path.of(
                        TrainModels.class.getResource("TrainModels.class").toURI())
                .resolveSibling(".");
        try (Stream<Path> files = Files.list(trainers)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[A-Z]\\w*\\.class"))
                    .map(name -> name.replace(".class", ""))
                    .toList();

            assertThat(Ingredients.CODE.stream().map(Class::getSimpleName)).containsAll(names);
        }
    }
}
