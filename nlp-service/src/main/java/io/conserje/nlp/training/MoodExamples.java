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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What moods and urgency are learnt from: written sentences, and phrases whose intent tells the mood. */
final class MoodExamples {

    static final List<String> MOODS = List.of("positive", "neutral", "negative");
    static final String URGENT = "urgent";
    static final String CALM = "calm";

    /** Of these moods some tell of danger. */
    private static final String UNHAPPY = "negative";

    private static final double COST = 0.5;

    /** Danger is told by few words among many that only stand beside them: it takes close fitting to tell which is which. */
    private static final double DANGER_COST = 8;

    private static final int ROUNDS = 20;
    private static final int FEWEST = 1;
    private static final long SEED = 20261121;
    private static final int FEW_SAMPLES = 3;
    private static final int MORE_SAMPLES = 10;
    private static final int MANY = 24;
    /** Who only asks for one of these is in no mood. */
    private static final Set<String> SOBER = Set.of(
            Intents.INFORM,
            Intents.CHECK_AVAILABILITY,
            Intents.ASK_CHECKIN_TIME,
            Intents.ASK_PRICE,
            Intents.MAKE_RESERVATION,
            Intents.MODIFY_RESERVATION,
            Intents.REQUEST_ROOM_SERVICE,
            Intents.REQUEST_HOUSEKEEPING,
            Intents.SPECIAL_REQUEST,
            Intents.TRANSPORTATION,
            Intents.PAYMENT);

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
                examples.addAll(MoodReviews.of(own));
            });
            examples.addAll(mixed(language.getKey(), language.getValue()));
        }
        for (Map.Entry<String, Map<String, List<String>>> language :
                files.phrases().entrySet()) {
            examples.addAll(examples(language, Intents.COMPLAINT, UNHAPPY));
            for (String intent : new TreeSet<>(SOBER)) {
                examples.addAll(examples(language, intent, "neutral"));
            }
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
                    examples.addAll(examples(language, label, patterns, FEW_SAMPLES));
                }));
        files.phrases()
                .forEach((language, sections) -> sections.forEach((section, patterns) -> {
                    String label = Phrases.labels(section).contains(Intents.EMERGENCY) ? URGENT : CALM;
                    examples.addAll(examples(language, label, patterns, FEW_SAMPLES));
                }));
        files.moods()
                .forEach((language, sections) -> sections.forEach((mood, patterns) -> {
                    if (!mood.equals(UNHAPPY)) {
                        examples.addAll(examples(language, CALM, patterns, FEW_SAMPLES));
                    }
                }));
        examples.addAll(new MessageMoods(files).urgency());
        return examples;
    }

    /** The model that tells how a guest feels. */
    LinearModel trainMoods(MoodFeatures features) throws IOException {
        return train(moods(), MOODS, COST, example -> features.of(folded(example), example.language()));
    }

    /** The model that tells danger. */
    LinearModel trainUrgency(MoodFeatures features) throws IOException {
        return train(urgency(), List.of(URGENT), DANGER_COST, example -> features.of(folded(example)));
    }

    private static LinearModel train(
            List<Example> examples, List<String> labels, double cost, Function<Example, long[]> features) {
        return new LinearTrainer(features, cost, ROUNDS, FEWEST).train(examples, labels);
    }

    private static String folded(Example example) {
        return FoldedText.of(example.text()).folded();
    }

    private static List<Example> examples(
            Map.Entry<String, Map<String, List<String>>> language, String intent, String mood) {
        return examples(language.getKey(), mood, language.getValue().getOrDefault(intent, List.of()));
    }

    private static List<Example> examples(String language, String label, List<String> patterns) {
        return examples(language, label, patterns, MORE_SAMPLES);
    }

    /** A pattern of many ways is a whole kind of remark and is learnt in {@code most} of them, a line in three at most. */
    private static List<Example> examples(String language, String label, List<String> patterns, int most) {
        List<Example> examples = new ArrayList<>();
        for (String pattern : patterns) {
            Random random = new Random(SEED + pattern.hashCode());
            List<String> phrases = Phrases.expand(pattern);
            int group = Math.floorMod(pattern.hashCode(), 1000);
            int samples = phrases.size() < MANY ? Math.min(FEW_SAMPLES, phrases.size()) : most;
            for (int i = 0; i < samples; i++) {
                String phrase = phrases.get(random.nextInt(phrases.size())).replaceAll("\\{[a-z_]+}", "3");
                examples.add(new Example(phrase, language, List.of(label), group));
            }
        }
        return examples;
    }

    /** Reviews that praise one thing and blame two or three, and the other way round: what prevails is the mood. */
    private static List<Example> mixed(String language, Map<String, List<String>> moods) {
        List<Example> happy = examples(language, "positive", moods.getOrDefault("positive", List.of()));
        List<Example> unhappy = examples(language, UNHAPPY, moods.getOrDefault(UNHAPPY, List.of()));
        List<Example> mixed = new ArrayList<>(MoodReviews.mixed(happy, unhappy));
        mixed.addAll(MoodReviews.mixed(unhappy, happy));
        return mixed;
    }
}
