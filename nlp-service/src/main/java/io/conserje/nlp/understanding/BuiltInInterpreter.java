package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
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
import java.util.Set;
import java.util.stream.Stream;

/** The engine that ships with the service: language, values, mood and intents, each by itself, then put together. */
public final class BuiltInInterpreter implements Interpreter {

    private static final String ENGINE = "built-in";
    private static final double SURE_OF_LANGUAGE = 0.9;
    private static final double SURE_OF_INTENT = 0.6;

    /** What a surname alone sounds like to who has never heard it: "Martínez" like a yes, with .82. What is one is surer. */
    private static final Set<String> LIKE_A_NAME = Set.of(Intents.AFFIRM, Intents.THANKS);

    private static final double SURE_OF_NO_NAME = 0.9;

    /** What stands behind more than this was led up to: "Thanks, Ana Pérez". */
    private static final int LONGEST_LEAD = 4;

    /** Who says this does not give a name or a room, whatever was asked. */
    private static final Set<String> NO_FREE_ANSWER = Set.of(
            Intents.GREETING,
            Intents.GOODBYE,
            Intents.THANKS,
            Intents.HELP,
            Intents.AFFIRM,
            Intents.DENY,
            Intents.REPEAT,
            Intents.HUMAN_HANDOFF,
            Intents.CANCEL_RESERVATION,
            Intents.COMPLAINT,
            Intents.EMERGENCY,
            Intents.ASK_PRICE,
            Intents.UNSUBSCRIBE,
            Intents.CHECK_AVAILABILITY,
            Intents.MAKE_RESERVATION,
            Intents.ASK_ROOM_TYPES,
            Intents.MODIFY_RESERVATION);

    private final LanguageDetector languages;
    private final IntentClassifier intents;
    private final MoodReader moods;
    private final IntentChoice choice = new IntentChoice();
    private final WishedValues wished = new WishedValues();
    private final Map<String, ValueReader> readers = new LinkedHashMap<>();
    private final Map<String, Undecided> undecided = new LinkedHashMap<>();
    private final Map<String, BareBooking> bareBookings = new LinkedHashMap<>();
    private final String usualLanguage;

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
        this.languages = languages;
        this.intents = intents;
        this.moods = moods;
        this.usualLanguage = usualLanguage;
        languages.languages().forEach(language -> {
            Words words = Words.of(language);
            readers.put(language, new ValueReader(words));
            undecided.put(language, new Undecided(words));
            bareBookings.put(language, new BareBooking(words));
        });
    }

    @Override
    public Understanding interpret(Question question) {
        FoldedText text = FoldedText.of(question.text());
        LanguageDetector.Detected language = languages.detect(question.text(), question.language(), usualLanguage);
        List<ScoredIntent> scored = intents.classify(text.folded(), language.code());
        Frame frame = wished.areOfStay(scored) ? question.frame().inStay() : question.frame();
        List<Value> values =
                withoutHasty(wished(values(text, frame, language), question, language, scored), scored, text);
        Mood mood = moods.read(text.folded(), language.code());
        List<ScoredIntent> heard = of(undecided, language).heard(believed(scored, mood), text.folded(), values);
        List<ScoredIntent> chosen = choice.choose(
                of(bareBookings, language).heard(heard, text, values),
                values,
                said(values, text),
                question.frame(),
                mood.urgent());
        boolean urgent = chosen.stream().anyMatch(intent -> intent.name().equals(Intents.EMERGENCY));
        return new Understanding(
                new Understanding.Language(language.code(), rounded(language.confidence())),
                chosen.stream()
                        .map(intent -> new Understanding.Intent(intent.name(), rounded(intent.confidence())))
                        .toList(),
                values.stream().map(value -> entity(value, question.text())).toList(),
                new Understanding.Sentiment(mood.label(), mood.score()),
                urgent,
                ENGINE);
    }

    /** "Sangría" has the letters of blood: an alarm that its words do not bear out is none. */
    private static List<ScoredIntent> believed(List<ScoredIntent> scored, Mood mood) {
        return mood.mayBeDanger()
                ? scored
                : scored.stream()
                        .filter(intent -> !intent.name().equals(Intents.EMERGENCY))
                        .toList();
    }

    /** The values in the light of what is wished for; to whoever asked for a number, it is no room and not said by the way. */
    private List<Value> wished(
            List<Value> values, Question question, LanguageDetector.Detected language, List<ScoredIntent> scored) {
        FoldedText text = FoldedText.of(question.text());
        ValueReader reader = reader(language);
        if (question.frame().expects(EntityTypes.NUMBER)) {
            return values;
        }
        List<Value> told = wished.areFromARoom(scored) ? reader.fromARoom(values, text) : values;
        told = wished.withRoom(told, scored);
        told = question.frame().expecting().isEmpty()
                ? wished.withRole(told, scored, value -> reader.saysRole(text, value))
                : told;
        return wished.isWish(scored) ? reader.withoutAsides(told, text, wished.areOfStay(scored)) : told;
    }

    private ValueReader reader(LanguageDetector.Detected language) {
        return of(readers, language);
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

    /** Where the language is not sure, the reading that finds most counts. */
    private List<Value> values(FoldedText text, Frame frame, LanguageDetector.Detected language) {
        List<Value> best = reader(language).read(text, frame);
        boolean answered = best.stream()
                .anyMatch(value -> frame.expects(value.type()) && !value.type().equals(EntityTypes.NUMBER));
        if (language.confidence() < SURE_OF_LANGUAGE && best.size() <= 1 && !answered) {
            for (ValueReader reader : readers.values()) {
                List<Value> other = reader.read(text, frame);
                boolean free = other.stream().anyMatch(value -> isFree(value, text));
                best = isRicher(other, best) && !free ? other : best;
            }
        }
        return best.size() == 1 && isWordElsewhere(best.getFirst(), text, frame) ? List.of() : best;
    }

    /** "Vamos" to who is asked for a name in English: one word that another language knows, and not as a name. */
    private boolean isWordElsewhere(Value value, FoldedText text, Frame frame) {
        return isFree(value, text)
                && value.type().equals(EntityTypes.PERSON_NAME)
                && value.value() instanceof String name
                && name.indexOf(' ') < 0
                && readers.values().stream()
                        .anyMatch(reader -> reader.read(text, frame).isEmpty());
    }

    /** Of two that found numbers alone, the one that explains more of the text: "seis docenas" is 72 to Spanish. */
    private static boolean isRicher(List<Value> other, List<Value> best) {
        boolean numbers = Stream.concat(other.stream(), best.stream())
                .allMatch(value -> value.type().equals(EntityTypes.NUMBER));
        return weight(other) > weight(best)
                || numbers && weight(other) == weight(best) && covered(other) > covered(best);
    }

    private static int covered(List<Value> values) {
        return values.stream().mapToInt(value -> value.end() - value.start()).sum();
    }

    /** A number without a meaning is the poorest reading. */
    private static int weight(List<Value> values) {
        return values.stream()
                .mapToInt(value -> value.type().equals(EntityTypes.NUMBER) ? 1 : 2)
                .sum();
    }

    /** Drops a name or a room in the guest's own words where the whole text is something else: "hola", "no gracias". */
    private static List<Value> withoutHasty(List<Value> values, List<ScoredIntent> scored, FoldedText text) {
        ScoredIntent first = scored.getFirst();
        if (!NO_FREE_ANSWER.contains(first.name())) {
            return values;
        }
        return values.stream()
                .filter(value -> first.confidence() < sure(first.name(), value)
                        || !isFree(value, text)
                        || value.start() > LONGEST_LEAD)
                .toList();
    }

    private static double sure(String intent, Value value) {
        boolean maybeName = LIKE_A_NAME.contains(intent) && value.type().equals(EntityTypes.PERSON_NAME);
        return maybeName ? SURE_OF_NO_NAME : SURE_OF_INTENT;
    }

    private static boolean isFree(Value value, FoldedText text) {
        boolean mostOfText =
                value.end() - value.start() > text.original().strip().length() * 0.6;
        return mostOfText
                && value.value() instanceof String words
                && (value.type().equals(EntityTypes.PERSON_NAME)
                        || value.type().equals(EntityTypes.ROOM_TYPE) && words.contains(" "));
    }

    private static Understanding.Entity entity(Value value, String text) {
        return new Understanding.Entity(
                value.type(),
                text.substring(value.start(), value.end()),
                value.start(),
                value.end(),
                value.value(),
                value.alternatives(),
                value.problem());
    }

    private static double rounded(double confidence) {
        return Math.round(Math.clamp(confidence, 0, 1) * 1000) / 1000.0;
    }
}
