package io.conserje.nlp.language;

import io.conserje.nlp.learning.LinearModel;
import io.conserje.nlp.learning.Models;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which of our languages a text is in; a text that does not tell keeps the conversation's. */
public final class LanguageDetector {

    /** What belongs to every language: addresses, codes, figures, and two words that do so only together. */
    private static final Pattern FOREIGN =
            Pattern.compile("\\S*@\\S*|https?:\\S+|\\S*\\d\\S*|(?i:\\broom[ -]service\\b)");

    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}'.-]+ ?){2,5}");
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}'-]+");

    /** How much the conversation's language weighs against what the text says, in log odds. */
    private static final double PRIOR = 2.2;

    private static final double USUAL_PRIOR = 0.3;
    private static final double NAME_PRIOR = 40;
    private static final double SURE_OF_CONVERSATION = 0.6;
    private static final double GUESS = 0.3;

    private final LinearModel model;
    private final Set<String> everywhere;

    private LanguageDetector(LinearModel model, Set<String> everywhere) {
        this.model = model;
        this.everywhere = everywhere;
    }

    /** The detector that the build trained. */
    public static LanguageDetector load() {
        return new LanguageDetector(Models.linear(LanguageDetector.class, "languages.model"), everywhere());
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
        boolean inConversation = kept.equals(conversation);
        if (isSilent(own)) {
            return new Detected(kept, inConversation ? SURE_OF_CONVERSATION : GUESS);
        }
        double[] odds = model.logOdds(LanguageFeatures.of(own));
        int prior = model.labels().indexOf(kept);
        if (prior >= 0) {
            boolean name = NAME.matcher(own).matches();
            odds[prior] += !inConversation ? USUAL_PRIOR : name ? NAME_PRIOR : PRIOR;
        }
        return best(odds);
    }

    private boolean isSilent(String text) {
        return SPACE.splitAsStream(text.toLowerCase(Locale.ROOT))
                .allMatch(word -> word.isBlank() || everywhere.contains(word));
    }

    private Detected best(double[] odds) {
        int best = 0;
        for (int i = 0; i < odds.length; i++) {
            best = odds[i] > odds[best] ? i : best;
        }
        double sum = 0;
        for (double one : odds) {
            sum += Math.exp(one - odds[best]);
        }
        return new Detected(model.labels().get(best), 1 / sum);
    }

    private static Set<String> everywhere() {
        try (InputStream file = Objects.requireNonNull(
                        LanguageDetector.class.getResourceAsStream("everywhere.txt"), "everywhere.txt");
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
