package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.learning.LinearModel;
import io.conserje.nlp.mood.MoodFeatures;
import io.conserje.nlp.value.FoldedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** What moods and urgency are learnt from: written sentences, and phrases whose intent tells the mood. */
final class MoodExamples {

    static final List<String> MOODS = List.of("positive", "neutral", "negative");
    static final String URGENT = "urgent";
    static final String CALM = "calm";

    /** Of these moods some tell of danger. */
    private static final String UNHAPPY = "negative";

    private static final double COST = 0.5;
    private static final int ROUNDS = 20;
    private static final int FEWEST = 1;
    private static final long SEED = 20261121;
    private static final Map<String, String> MOOD_OF = Map.of(
            Intents.COMPLAINT, "negative",
            Intents.INFORM, "neutral",
            Intents.CHECK_AVAILABILITY, "neutral",
            Intents.ASK_CHECKIN_TIME, "neutral",
            Intents.ASK_PRICE, "neutral",
            Intents.MAKE_RESERVATION, "neutral");

    /** What was written for its mood counts more than what has one by its intent, and joy has no intent that tells it. */
    private static final Map<String, Integer> MORE = Map.of("positive", 2, "neutral", 1, "negative", 1);

    private final TrainingFiles files;

    MoodExamples(TrainingFiles files) {
        this.files = files;
    }

    /** Sentences with their mood, and reviews of several sentences of one mood. */
    List<Example> moods() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, Map<String, List<String>>> language :
                files.moods().entrySet()) {
            language.getValue().forEach((mood, patterns) -> {
                List<Example> own = examples(language.getKey(), mood, patterns);
                examples.addAll(own);
                IntStream.range(0, MORE.getOrDefault(mood, 0)).forEach(_ -> examples.addAll(own));
                examples.addAll(reviews(own));
            });
        }
        for (Map.Entry<String, Map<String, List<String>>> language :
                files.phrases().entrySet()) {
            MOOD_OF.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(mood -> {
                List<String> patterns = language.getValue().getOrDefault(mood.getKey(), List.of());
                examples.addAll(examples(language.getKey(), mood.getValue(), patterns));
            });
        }
        examples.addAll(new MessageMoods(files).moods());
        return examples;
    }

    /** What is urgent, what only sounds so, and what is said of a stay when all is well. */
    List<Example> urgency() throws IOException {
        List<Example> examples = new ArrayList<>();
        files.urgency()
                .forEach((language, sections) -> sections.forEach((section, patterns) -> {
                    String label = section.startsWith(URGENT) || section.equals(Intents.EMERGENCY) ? URGENT : CALM;
                    examples.addAll(examples(language, label, patterns));
                }));
        files.phrases()
                .forEach((language, sections) -> sections.forEach((section, patterns) -> {
                    String label = Phrases.labels(section).contains(Intents.EMERGENCY) ? URGENT : CALM;
                    examples.addAll(examples(language, label, patterns));
                }));
        files.moods()
                .forEach((language, sections) -> sections.forEach((mood, patterns) -> {
                    if (!mood.equals(UNHAPPY)) {
                        examples.addAll(examples(language, CALM, patterns));
                    }
                }));
        examples.addAll(new MessageMoods(files).urgency());
        return examples;
    }

    LinearModel train(List<Example> examples, List<String> labels) {
        MoodFeatures features = new MoodFeatures();
        return new LinearTrainer(
                        example -> features.of(FoldedText.of(example.text()).folded()), COST, ROUNDS, FEWEST)
                .train(examples, labels);
    }

    private static List<Example> examples(String language, String label, List<String> patterns) {
        List<Example> examples = new ArrayList<>();
        for (String pattern : patterns) {
            Random random = new Random(SEED + pattern.hashCode());
            List<String> phrases = Phrases.expand(pattern);
            int group = Math.floorMod(pattern.hashCode(), 1000);
            for (int i = 0; i < Math.min(3, phrases.size()); i++) {
                String phrase = phrases.get(random.nextInt(phrases.size())).replaceAll("\\{[a-z_]+}", "3");
                examples.add(new Example(phrase, language, List.of(label), group));
            }
        }
        return examples;
    }

    private static List<Example> reviews(List<Example> sentences) {
        List<Example> reviews = new ArrayList<>();
        Random random = new Random(SEED);
        for (Example first : sentences) {
            var text = new StringBuilder(first.text());
            for (int more = 1 + random.nextInt(3); more > 0; more--) {
                Example next = sentences.get(random.nextInt(sentences.size()));
                if (next.group() % Composition.FOLDS == first.group() % Composition.FOLDS) {
                    text.append(text.toString().matches(".*[.!?]") ? " " : ". ").append(next.text());
                }
            }
            reviews.add(new Example(text.toString(), first.language(), first.labels(), first.group()));
        }
        return reviews;
    }
}
