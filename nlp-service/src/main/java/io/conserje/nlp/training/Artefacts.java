package io.conserje.nlp.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where in the folder of classes each thing lies that training makes. */
final class Artefacts {

    private Artefacts() {}

    /** All of them; training is done when each is there. */
    static List<Path> all(Path classes) {
        List<Path> files = new ArrayList<>(List.of(
                meanings(classes),
                hearing(classes),
                verdict(classes),
                languages(classes),
                moods(classes),
                urgency(classes)));
        TrainModels.LANGUAGES.forEach(language -> files.addAll(
                List.of(concepts(classes, language), offered(classes, language), vocabulary(classes, language))));
        return files;
    }

    static Path hearing(Path classes) {
        return nlp(classes).resolve(Path.of("intent", "hearing.model"));
    }

    static Path verdict(Path classes) {
        return nlp(classes).resolve(Path.of("intent", "verdict.model"));
    }

    static Path languages(Path classes) {
        return nlp(classes).resolve(Path.of("language", "languages.model"));
    }

    static Path moods(Path classes) {
        return nlp(classes).resolve(Path.of("mood", "moods.model"));
    }

    static Path urgency(Path classes) {
        return nlp(classes).resolve(Path.of("mood", "urgency.model"));
    }

    static Path concepts(Path classes, String language) {
        return nlp(classes).resolve(Path.of("intent", language + ".concepts"));
    }

    static Path meanings(Path classes) {
        return nlp(classes).resolve(Path.of("intent", "meanings.txt"));
    }

    static Path offered(Path classes, String language) {
        return nlp(classes).resolve(Path.of("suggestion", language + ".phrases"));
    }

    static Path vocabulary(Path classes, String language) {
        return nlp(classes).resolve(Path.of("value", language + ".vocabulary"));
    }

    private static Path nlp(Path classes) {
        return classes.resolve(Path.of("io", "conserje", "nlp"));
    }
}
