package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Multiplies what is written: phrases by alternatives, slots and dress, two and three wishes in one, whole messages. */
final class Grammar {

    private static final int PER_PATTERN = 2;
    /** The world outside is larger than the house: each alternative of its phrases is another subject. */
    private static final int PER_FOREIGN = 12;

    private static final int PER_PLACE = 2;

    /** In the header of a section: each place of the house. */
    static final String PLACE = "place";

    private static final int MOST_VARIANTS = 3;
    private static final int GROUPS = 1 << 20;
    private static final double JOINT = 0.1;
    private static final long SEED = 20261120;

    private final TrainingFiles files;

    Grammar(TrainingFiles files) {
        this.files = files;
    }

    /** The examples of phrases, language by language; the same files give the same ones. */
    List<Example> multiply() throws IOException {
        Map<String, Map<String, List<String>>> grammar = files.grammar();
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, Map<String, List<String>>> language :
                files.phrases().entrySet()) {
            Pieces pieces = new Pieces(grammar.getOrDefault(language.getKey(), Map.of()));
            Dressing dressing = new Dressing(language.getKey(), pieces, new Courtesies(language.getValue()));
            List<Example> own = new ArrayList<>();
            for (Map.Entry<String, List<String>> section : language.getValue().entrySet()) {
                List<String> labels = Phrases.labels(section.getKey());
                for (String pattern : section.getValue()) {
                    int group = group(section.getKey(), pattern);
                    if (labels.contains(PLACE)) {
                        own.addAll(atEveryPlace(pattern, labels, group, dressing));
                    } else {
                        own.addAll(multiplied(pattern, labels, group, dressing, PER_PATTERN));
                    }
                }
            }
            examples.addAll(own);
            examples.addAll(new Composition(pieces, language.getKey()).join(own, (int) (own.size() * JOINT)));
        }
        return examples;
    }

    /** The examples of whole messages, language by language. */
    List<Example> messages() throws IOException {
        Map<String, Map<String, List<String>>> grammar = files.grammar();
        List<Example> examples = new ArrayList<>();
        files.messages().forEach((language, messages) -> {
            Pieces pieces = new Pieces(grammar.getOrDefault(language, Map.of()));
            examples.addAll(new MessageExamples(language, pieces).of(messages));
        });
        return examples;
    }

    /** Texts in none of the languages, each once as if it were taken for one of ours. */
    List<Example> strangers() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String text : files.strangers()) {
            int group = group("", text);
            files.phrases()
                    .keySet()
                    .forEach(language ->
                            examples.add(new Example(text, language, List.of(Intents.OUT_OF_SCOPE), group)));
        }
        return examples;
    }

    /** A pattern about any place of the house, once for each of which everything can be said. */
    private static List<Example> atEveryPlace(String pattern, List<String> labels, int group, Dressing dressing) {
        List<Example> examples = new ArrayList<>();
        for (String place : dressing.pieces().places()) {
            Dressing there = dressing.at(place);
            if (there.pieces().canFill(pattern)) {
                List<String> own = labels.stream()
                        .map(label -> label.equals(PLACE) ? place : label)
                        .toList();
                examples.addAll(multiplied(pattern, own, group, there, PER_PLACE));
            }
        }
        return examples;
    }

    private static List<Example> multiplied(
            String pattern, List<String> labels, int group, Dressing dressing, int most) {
        Random random = chances(labels + pattern);
        List<String> phrases = new ArrayList<>(Phrases.expand(pattern));
        Collections.shuffle(phrases, random);
        boolean foreign = labels.contains(Intents.OUT_OF_SCOPE);
        List<String> sample = phrases.subList(0, Math.min(foreign ? PER_FOREIGN : most, phrases.size()));
        int variants = foreign ? 1 : Math.clamp(most / Math.max(1, sample.size()), 1, MOST_VARIANTS);
        List<Example> examples = new ArrayList<>();
        for (String phrase : sample) {
            for (int variant = 0; variant < variants; variant++) {
                boolean plain = variants > 1 ? variant == 0 : random.nextBoolean();
                examples.add(
                        plain
                                ? dressing.plain(phrase, labels, group, random)
                                : dressing.dressed(phrase, labels, group, random));
            }
        }
        return examples;
    }

    /** All examples of a pattern are held out together. */
    private static int group(String section, String pattern) {
        return Math.floorMod((section + pattern).hashCode(), GROUPS);
    }

    /** Each pattern has chances of its own, so that a phrase more leaves the examples of all others as they were. */
    private static Random chances(String what) {
        return new Random(SEED * 31 + what.hashCode());
    }
}
