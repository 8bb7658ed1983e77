package io.conserje.nlp.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which of our languages a text is in; a text that does not tell keeps the conversation's. */
public final class LanguageDetector {

    /** What belongs to every language: addresses, and two words that do so only together. */
    private static final Pattern FOREIGN = Pattern.compile("(?<!\\S)\\S*@\\S*|https?:\\S+|(?i:\\broom[ -]service\\b)");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+){1,4}");

    /** How much the conversation's language weighs against what the text says, in log odds. */
    private static final double PRIOR = 3;

    private static final double USUAL_PRIOR = 0.3;
    private static final double NAME_PRIOR = 40;
    private static final double SURE_OF_CONVERSATION = 0.6;

    /** What a short name of a day or month tells for the conversation's language, in which it is one, in log odds. */
    private static final double OWN_DAY = 2;

    private static final String BETWEEN = " = ";
    private static final double GUESS = 0.3;

    private final List<String> languages;
    private final LanguageReader reader;
    private final Set<String> everywhere;
    private final Map<String, Pattern> shortDays;

    /** A detector by these signs. */
    public LanguageDetector(LanguageSigns signs) {
        this.languages = signs.languages();
        this.reader = new LanguageReader(signs);
        this.everywhere = lines("everywhere.txt")
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
        this.shortDays = lines("short-days.txt")
                .map(line -> line.split(BETWEEN, 2))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> oneOf(parts[1])));
    }

    /** The detector that the build trained. */
    public static LanguageDetector load() {
        try (InputStream file = open("languages.model")) {
            return new LanguageDetector(LanguageSigns.read(file));
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
        return languages;
    }

    /** The language of a text; {@code conversation} is the language so far, or null; {@code usual} the house's. */
    public Detected detect(String text, @Nullable String conversation, String usual) {
        String own = FOREIGN.matcher(text).replaceAll(" ").strip();
        String kept = conversation != null && languages.contains(conversation) ? conversation : usual;
        boolean inConversation = kept.equals(conversation);
        String telling = inConversation ? withoutShortDays(own, kept) : own;
        if (isSilent(telling)) {
            return new Detected(kept, inConversation ? SURE_OF_CONVERSATION : GUESS);
        }
        double[] odds = reader.odds(telling);
        int prior = languages.indexOf(kept);
        if (prior >= 0) {
            boolean name = NAME.matcher(own).matches();
            odds[prior] += !inConversation ? USUAL_PRIOR : name ? NAME_PRIOR : PRIOR;
            odds[prior] += telling.equals(own) ? 0 : OWN_DAY;
        }
        return best(odds);
    }

    /** "5 set" to who speaks Portuguese, "mon 5" to who speaks English. */
    private String withoutShortDays(String text, String language) {
        Pattern days = shortDays.get(language);
        return days == null ? text : days.matcher(text).replaceAll(" ");
    }

    private static Pattern oneOf(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\d'])(?:" + words.replace(' ', '|') + ")(?![\\p{L}\\d'])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private boolean isSilent(String text) {
        return LanguageWords.of(text).stream()
                .allMatch(word -> everywhere.contains(LanguageWords.small(word)) || reader.isCode(word));
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
        return new Detected(languages.get(best), 1 / sum);
    }

    private static Stream<String> lines(String name) {
        try (InputStream file = open(name);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(LanguageDetector.class.getResourceAsStream(name), name);
    }
}
