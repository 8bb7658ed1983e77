package io.conserje.nlp.language;

import io.conserje.nlp.learning.LinearModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which of our languages a text is in; a text that does not tell keeps the conversation's. */
public final class LanguageDetector {

    /** What belongs to every language: addresses, codes, figures. */
    private static final Pattern FOREIGN = Pattern.compile("\\S*[@\\d]\\S*|https?:\\S+");

    private static final Set<String> EVERYWHERE = Set.of(
            "wifi",
            "ok",
            "okay",
            "hotel",
            "spa",
            "check",
            "in",
            "out",
            "no",
            "stop",
            "parking",
            "suite",
            "double",
            "checkin",
            "checkout",
            "check-in",
            "check-out",
            "email",
            "whatsapp",
            "room",
            "service",
            "late",
            "early",
            "menu",
            "bar",
            "taxi",
            "jaja",
            "haha");

    private static final double PRIOR = 1.6;
    private static final double CAPITALISED_PRIOR = 40;

    private final LinearModel model;

    private LanguageDetector(LinearModel model) {
        this.model = model;
    }

    /** The detector that the build trained. */
    public static LanguageDetector load() {
        try (InputStream file = Objects.requireNonNull(
                LanguageDetector.class.getResourceAsStream("languages.model"), "languages.model")) {
            return new LanguageDetector(LinearModel.read(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * A language and how sure it is.
     *
     * @param code ISO 639-1
     * @param confidence 0 to 1
     */
    public record Detected(String code, double confidence) {}

    /** The languages that can be told. */
    public List<String> languages() {
        return model.labels();
    }

    /** The language of a text; {@code conversation} is the language so far, or null; {@code usual} the house's. */
    public Detected detect(String text, @Nullable String conversation, String usual) {
        String own = FOREIGN.matcher(text).replaceAll(" ").strip();
        String kept = conversation != null && model.labels().contains(conversation) ? conversation : usual;
        if (isSilent(own)) {
            return new Detected(kept, conversation == null ? 0.3 : 0.6);
        }
        double[] scores = model.scores(LanguageFeatures.of(own));
        int prior = model.labels().indexOf(kept);
        if (prior >= 0) {
            boolean name = own.matches("(?:\\p{Lu}[\\p{L}'.-]+ ?){2,5}");
            double weight = conversation == null ? 0.3 : name ? CAPITALISED_PRIOR : PRIOR;
            scores[prior] += weight;
        }
        return best(scores);
    }

    private static boolean isSilent(String text) {
        for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}'-]+")) {
            if (!word.isBlank() && !EVERYWHERE.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private Detected best(double[] scores) {
        int best = 0;
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
            sum += Math.exp(scores[i]);
        }
        return new Detected(model.labels().get(best), Math.exp(scores[best]) / sum);
    }
}
