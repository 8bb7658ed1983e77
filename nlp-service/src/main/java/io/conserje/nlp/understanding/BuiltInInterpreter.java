package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.intent.IntentClassifier;
import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.language.LanguageDetector;
import io.conserje.nlp.mood.Mood;
import io.conserje.nlp.mood.MoodReader;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.ValueReader;
import io.conserje.nlp.value.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The engine that ships with the service: language, values, mood and intents, each by itself, then put together. */
public final class BuiltInInterpreter implements Interpreter {

    private static final String ENGINE = "built-in";

    /** "Spa@hotel.com" and "leo@dias.net" ask for no spa and no net: what an address is made of is not heard. */
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,24}){1,4}");

    private static final String SOME_ADDRESS = "maria@gmail.com";

    private final SpokenLanguage spoken;
    private final IntentClassifier intents;
    private final MoodReader moods;
    private final IntentChoice choice = new IntentChoice();
    private final WordlessText wordless = new WordlessText();
    private final ToldValues told;
    private final Map<String, ValueReader> readers = new LinkedHashMap<>();
    private final Map<String, Undecided> undecided = new LinkedHashMap<>();
    private final Map<String, TalkedOver> talkedOver = new LinkedHashMap<>();
    private final Map<String, BareStay> bareStays = new LinkedHashMap<>();
    private final Map<String, LedAnswer> ledAnswers = new LinkedHashMap<>();
    private final Map<String, OnePerson> onePersons = new LinkedHashMap<>();
    private final Map<String, LoneLetter> loneLetters = new LinkedHashMap<>();

    /** Loads the models; {@code usualLanguage} is taken for a first text that does not tell its language. */
    public static BuiltInInterpreter load(String usualLanguage) {
        LanguageDetector languages = LanguageDetector.load();
        Meanings meanings = Meanings.load();
        return new BuiltInInterpreter(
                languages,
                IntentClassifier.load(languages.languages(), meanings),
                new MoodReader(meanings),
                usualLanguage);
    }

    /** An engine with these models. */
    BuiltInInterpreter(LanguageDetector languages, IntentClassifier intents, MoodReader moods, String usualLanguage) {
        this.intents = intents;
        this.moods = moods;
        languages.languages().forEach(language -> {
            Words words = Words.of(language);
            readers.put(language, new ValueReader(words));
            undecided.put(language, new Undecided(words));
            talkedOver.put(language, new TalkedOver(words));
            bareStays.put(language, new BareStay(words));
            ledAnswers.put(language, new LedAnswer(words));
            onePersons.put(language, new OnePerson(words));
            loneLetters.put(language, new LoneLetter(words));
        });
        this.told = new ToldValues(readers);
        this.spoken = new SpokenLanguage(languages, readers, usualLanguage);
    }

    /** The languages that are understood. */
    public List<String> languages() {
        return List.copyOf(readers.keySet());
    }

    /** The values that the words of a text tell to who speaks one of our languages, whatever is wished for. */
    public List<Value> values(String text, String language, Frame frame) {
        return Objects.requireNonNull(readers.get(language), language).read(FoldedText.of(text), frame);
    }

    @Override
    public Understanding interpret(Question question) {
        ReadableText readable = ReadableText.of(question.text());
        FoldedText text = FoldedText.of(readable.text());
        LanguageDetector.Detected language = spoken.of(text, question);
        String whole = of(talkedOver, language).heard(text.folded());
        List<ScoredIntent> loud = classified(whole, language);
        List<Value> first = told.read(text, question.frame(), language, loud);
        List<String> names = NamesLikeHelp.in(text, first);
        String said = NamesLikeHelp.without(whole, names);
        List<ScoredIntent> all = names.isEmpty() ? loud : classified(said, language);
        List<Value> values = names.isEmpty() ? first : told.read(text, question.frame(), language, all);
        List<ScoredIntent> scored = of(onePersons, language)
                .withoutCount(said, values)
                .map(rest -> classified(rest, language))
                .orElse(all);
        Mood mood = moods.read(NamesLikeHelp.without(text.folded(), names), language.code());
        List<ScoredIntent> staff =
                of(onePersons, language).heard(believed(scored, mood), text.folded(), question.frame());
        List<ScoredIntent> answered = of(ledAnswers, language).heard(staff, text.folded());
        List<ScoredIntent> heard = of(undecided, language).heard(answered, text.folded(), values);
        List<ScoredIntent> chosen = wordless.heard(text.original())
                .or(() -> values.isEmpty()
                        ? of(loneLetters, language).heard(text.original(), text.folded())
                        : Optional.empty())
                .orElseGet(() -> choice.choose(
                        of(bareStays, language).heard(heard, text, values),
                        values,
                        said(values, text),
                        question.frame(),
                        mood.urgent()));
        boolean urgent = chosen.stream().anyMatch(intent -> intent.name().equals(Intents.EMERGENCY));
        return new Understanding(
                new Understanding.Language(language.code(), rounded(language.confidence())),
                chosen.stream()
                        .map(intent -> new Understanding.Intent(intent.name(), rounded(intent.confidence())))
                        .toList(),
                values.stream()
                        .map(value -> entity(value, readable, question.text()))
                        .toList(),
                new Understanding.Sentiment(mood.label(), mood.score()),
                urgent,
                ENGINE);
    }

    private List<ScoredIntent> classified(String said, LanguageDetector.Detected language) {
        return intents.classify(ADDRESS.matcher(said).replaceAll(SOME_ADDRESS), language.code());
    }

    /** "Sangría" has the letters of blood: an alarm that its words do not bear out is none. */
    private static List<ScoredIntent> believed(List<ScoredIntent> scored, Mood mood) {
        return mood.mayBeDanger()
                ? scored
                : scored.stream()
                        .filter(intent -> !intent.name().equals(Intents.EMERGENCY))
                        .toList();
    }

    /** What is there for a language, or for the first one. */
    private static <T> T of(Map<String, T> each, LanguageDetector.Detected language) {
        return Objects.requireNonNullElseGet(
                each.get(language.code()), () -> each.values().iterator().next());
    }

    /** How much of the text is values; values that stand on the same words count once. */
    private static double said(List<Value> values, FoldedText text) {
        int covered = 0;
        int last = 0;
        for (Value value : values) {
            covered += Math.max(0, value.end() - Math.max(last, value.start()));
            last = Math.max(last, value.end());
        }
        return (double) covered / Math.max(1, text.original().strip().length());
    }

    private static Understanding.Entity entity(Value value, ReadableText readable, String text) {
        int start = readable.start(value.start());
        int end = readable.end(value.end());
        return new Understanding.Entity(
                value.type(),
                text.substring(start, end),
                start,
                end,
                value.value(),
                value.alternatives(),
                value.problem());
    }

    private static double rounded(double confidence) {
        return Math.round(Math.clamp(confidence, 0, 1) * 1000) / 1000.0;
    }
}
