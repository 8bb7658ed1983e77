package io.conserje.nlp.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Puts sentences of moods together to reviews, as guests write them: of one mood, or of both with one that prevails. */
final class MoodReviews {

    private static final long SEED = 20261121;

    private MoodReviews() {}

    /** Each sentence with up to three more of its mood. */
    static List<Example> of(List<Example> sentences) {
        List<Example> reviews = new ArrayList<>();
        Random random = new Random(SEED);
        for (Example first : sentences) {
            var text = new StringBuilder(first.text());
            for (int more = 1 + random.nextInt(3); more > 0; more--) {
                Example next = sentences.get(random.nextInt(sentences.size()));
                if (fold(next) == fold(first)) {
                    text.append(text.toString().matches(".*[.!?]") ? " " : ". ").append(next.text());
                }
            }
            reviews.add(review(text.toString(), first));
        }
        return reviews;
    }

    /** Each sentence of many with one or two more of them, and one of the few. */
    static List<Example> mixed(List<Example> few, List<Example> many) {
        Random random = new Random(SEED);
        Map<Integer, List<Example>> others = byFold(few);
        Map<Integer, List<Example>> likes = byFold(many);
        List<Example> reviews = new ArrayList<>();
        for (Example main : many) {
            List<String> parts = new ArrayList<>(List.of(main.text()));
            for (int more = 1 + random.nextInt(2); more > 0; more--) {
                parts.addAll(oneOf(likes.getOrDefault(fold(main), List.of()), random));
            }
            int place = random.nextInt(parts.size());
            parts.addAll(place, oneOf(others.getOrDefault(fold(main), List.of()), random));
            reviews.add(review(String.join(". ", parts), main));
        }
        return reviews;
    }

    private static Example review(String text, Example main) {
        return new Example(text, main.language(), main.labels(), main.group());
    }

    /** Joined with those of its fold alone, so that what is rehearsed on was not learnt. */
    private static Map<Integer, List<Example>> byFold(List<Example> sentences) {
        return sentences.stream().collect(Collectors.groupingBy(MoodReviews::fold));
    }

    private static int fold(Example example) {
        return example.group() % Composition.FOLDS;
    }

    private static List<String> oneOf(List<Example> sentences, Random random) {
        return sentences.isEmpty()
                ? List.of()
                : List.of(sentences.get(random.nextInt(sentences.size())).text());
    }
}
