package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes sentences with two and three wishes out of those with one, each intent as likely as any other. Each joint sentence has
 * chances of its own, and takes those whose digests fit them best, so that an example more changes few of them.
 */
final class Composition {

    /** Examples whose groups differ by a multiple of this are held out together, and so may be joined. */
    static final int FOLDS = 5;

    private static final long CHANCES = 1L << 32;
    private static final Set<String> ALONE = Set.of(Intents.OUT_OF_SCOPE);
    private static final Set<String> FIRST =
            Set.of(Intents.GREETING, Intents.AFFIRM, Intents.DENY, Intents.THANKS, Intents.INFORM);
    private static final List<String> PLAIN_JOINTS = List.of(", ", ". ", "? ", " ", "\n", "! ");

    private final Pieces pieces;
    private final String language;
    private final Map<String, List<Example>> byIntent = new LinkedHashMap<>();

    Composition(Pieces pieces, String language) {
        this.pieces = pieces;
        this.language = language;
    }

    /** As many joint sentences as asked for, of these examples of one language. */
    List<Example> join(List<Example> singles, int count) {
        for (Example single : singles) {
            if (single.labels().stream().noneMatch(ALONE::contains)) {
                byIntent.computeIfAbsent(single.labels().getFirst(), _ -> new ArrayList<>())
                        .add(single);
            }
        }
        List<Example> joint = new ArrayList<>();
        List<String> intents = List.copyOf(byIntent.keySet());
        for (int i = 0; i < count && intents.size() > 1; i++) {
            Random random = new Random(SteadyOrder.mixed(language.hashCode() * CHANCES + i));
            Example first = random.nextInt(100) < 35
                    ? talk(random)
                    : anyOf(intents.get(random.nextInt(intents.size())), random);
            Example both = joined(first, partner(first, intents, random), random);
            joint.add(random.nextInt(4) == 0 ? joined(both, partner(first, intents, random), random) : both);
        }
        return joint;
    }

    private Example talk(Random random) {
        List<String> present =
                FIRST.stream().sorted().filter(byIntent::containsKey).toList();
        List<String> choices = present.isEmpty() ? List.copyOf(byIntent.keySet()) : present;
        return anyOf(choices.get(random.nextInt(choices.size())), random);
    }

    private Example anyOf(String intent, Random random) {
        long drawn = random.nextLong();
        return byIntent.getOrDefault(intent, List.of()).stream()
                .min(Comparator.comparingLong(
                        example -> SteadyOrder.mixed(drawn + example.text().hashCode())))
                .orElseThrow();
    }

    private Example partner(Example first, List<String> intents, Random random) {
        Example second = first;
        for (int tries = 0; tries < 20 && (second == first || !isSameFold(first, second)); tries++) {
            second = anyOf(intents.get(random.nextInt(intents.size())), random);
        }
        return isSameFold(first, second) ? second : first;
    }

    private static boolean isSameFold(Example first, Example second) {
        return first.group() % FOLDS == second.group() % FOLDS;
    }

    private Example joined(Example first, Example second, Random random) {
        if (first == second || first.text().equals(second.text())) {
            return first;
        }
        Set<String> labels = new LinkedHashSet<>(first.labels());
        labels.addAll(second.labels());
        if (labels.size() > 1) {
            labels.remove(Intents.INFORM);
        }
        String joint = random.nextInt(100) < 45
                ? " " + pieces.pick("joiners", random) + " "
                : PLAIN_JOINTS.get(random.nextInt(PLAIN_JOINTS.size()));
        String start = first.text().replaceAll("[.?!,]+$", "");
        return new Example(
                (start + joint + second.text()).replaceAll(" {2,}", " "),
                first.language(),
                List.copyOf(labels),
                first.group());
    }
}
