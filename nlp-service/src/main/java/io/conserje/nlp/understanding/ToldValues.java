package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.language.LanguageDetector;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.ValueReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values of a text: as its words tell them in the likeliest language, then in the light of what is wished for. */
final class ToldValues {

    private static final double SURE_OF_LANGUAGE = 0.9;

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\d]*");

    private final Map<String, ValueReader> readers;
    private final WishedValues wished = new WishedValues();

    /** Reads with one reader a language, by its code; the first one also reads what is in another language. */
    ToldValues(Map<String, ValueReader> readers) {
        this.readers = readers;
    }

    /** The values of a text, none that only looks like one. */
    List<Value> read(FoldedText text, Frame frame, LanguageDetector.Detected language, List<ScoredIntent> scored) {
        Frame inStay = wished.areOfStay(scored) ? frame.inStay() : frame;
        List<Value> told = wished(written(text, inStay, language), text, frame, reader(language), scored);
        return FreeAnswers.withoutHasty(told, scored, text);
    }

    /** The values in the light of what is wished for; to whoever asked for a number, it is no room and not said by the way. */
    private List<Value> wished(
            List<Value> values, FoldedText text, Frame frame, ValueReader reader, List<ScoredIntent> scored) {
        if (frame.expects(EntityTypes.NUMBER)) {
            return values;
        }
        List<Value> told = isChoice(values, frame) ? values : reader.withDoors(values, text, RoomWishes.of(scored));
        if (isAllThatIsSaid(told, text)) {
            return told;
        }
        if (frame.expecting().isEmpty()) {
            told = wished.withRole(told, scored, value -> reader.saysRole(text, value));
            told = wished.withMoment(told, scored, value -> reader.saysRole(text, value));
            told = wished.withHour(told, scored, frame.now(), value -> reader.isOfService(text, value));
        }
        return wished.isWish(scored) ? reader.withoutAsides(told, text, wished.areOfStay(scored)) : told;
    }

    /** "Early in the morning", and nothing else: nothing is said by the way, and a wish is only guessed. */
    private static boolean isAllThatIsSaid(List<Value> values, FoldedText text) {
        StringBuilder rest = new StringBuilder(text.folded());
        values.forEach(value -> rest.replace(value.start(), value.end(), " ".repeat(value.end() - value.start())));
        return !values.isEmpty() && rest.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** "La 2" to whoever showed a list is no door. */
    private static boolean isChoice(List<Value> values, Frame frame) {
        return frame.expects(EntityTypes.ROOM_TYPE, EntityTypes.ORDINAL)
                && values.size() == 1
                && values.getFirst().type().equals(EntityTypes.ORDINAL);
    }

    private ValueReader reader(LanguageDetector.Detected language) {
        return Objects.requireNonNullElseGet(
                readers.get(language.code()), () -> readers.values().iterator().next());
    }

    /** Where the language is not sure, the reading that finds most counts. */
    private List<Value> written(FoldedText text, Frame frame, LanguageDetector.Detected language) {
        List<Value> best = reader(language).read(text, frame);
        boolean answered = best.stream()
                .anyMatch(value -> frame.expects(value.type()) && !value.type().equals(EntityTypes.NUMBER));
        if (language.confidence() < SURE_OF_LANGUAGE && best.size() <= 1 && !answered && !isAllSaid(best, text)) {
            for (ValueReader reader : readers.values()) {
                List<Value> other = reader.read(text, frame);
                boolean free = other.stream().anyMatch(value -> FreeAnswers.isFree(value, text));
                best = isRicher(other, best) && !free ? other : best;
            }
        }
        return best.size() == 1 && isWordElsewhere(best.getFirst(), text, frame) ? List.of() : best;
    }

    /** "Fri, Dec 18" is one day and nothing else, though to another language "Fri" may be somebody. */
    private static boolean isAllSaid(List<Value> values, FoldedText text) {
        return values.size() == 1
                && !values.getFirst().type().equals(EntityTypes.NUMBER)
                && values.getFirst().start() == 0
                && SIGNS.matcher(text.original().substring(values.getFirst().end()))
                        .matches();
    }

    /** "Vamos" to who is asked for a name in English: one word that another language knows, and not as a name. */
    private boolean isWordElsewhere(Value value, FoldedText text, Frame frame) {
        return FreeAnswers.isFree(value, text)
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
        return weight(other) > weight(best) && !arePartsOf(best, other)
                || numbers && weight(other) == weight(best) && covered(other) > covered(best);
    }

    /** "14 - 20 sept. 2027" is one stretch to French and three numbers to who does not know the month; "2 o 3" has a day to Portuguese. */
    private static boolean arePartsOf(List<Value> best, List<Value> other) {
        return other.stream()
                .allMatch(value -> best.stream()
                        .anyMatch(whole -> !whole.type().equals(EntityTypes.NUMBER)
                                && (value.type().equals(EntityTypes.NUMBER)
                                        || !whole.alternatives().isEmpty())
                                && whole.start() <= value.start()
                                && whole.end() >= value.end()));
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
}
