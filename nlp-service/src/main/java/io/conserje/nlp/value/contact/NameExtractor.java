package io.conserje.nlp.value.contact;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person's name: behind "me llamo" and its like, or as the whole answer where a name was asked for. */
public final class NameExtractor implements Extractor {

    /** Stands where another value was read already. */
    private static final char TAKEN = '\u0001';

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_NAME = 80;
    private static final String NAME_WORD = "\\p{L}[\\p{L}\\p{M}'’.-]*";
    private static final String CAPITAL_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    private static final String PARTICLE = "(?:de la|de los|del|de|da|do|dos|das|e|y|van|von|der|di|du|la|le|bin|ben)";
    private static final Pattern NAME = Pattern.compile(NAME_WORD + "(?: " + NAME_WORD + "){0,5}");
    private static final Pattern CAPITALS =
            Pattern.compile(CAPITAL_WORD + "(?: (?:" + PARTICLE + " )?" + CAPITAL_WORD + "){0,4}");
    private static final Pattern LOWER_NAME = Pattern.compile("\\p{L}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]+){0,2}");

    private final Pattern intro;
    private final Pattern introCapital;
    private final Pattern lead;
    private final Pattern notName;

    /** Reads the names of one language. */
    public NameExtractor(Words words) {
        this.intro = words.pattern("(?<!\\w)(?:{name_intro})[ :,]+");
        this.introCapital = words.pattern("(?<!\\w)(?:{name_intro_capital}) +");
        this.lead = words.pattern("^(?:(?:si|yes|oui|sim|ok|claro|sure)[,.]? +)?(?:{name_lead})[ :,]+");
        this.notName = words.pattern("(?:{not_name})");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        Value value = introduced(text);
        if (value == null && frame.expects(EntityTypes.PERSON_NAME)) {
            value = answer(text);
        }
        return value == null ? List.of() : List.of(value);
    }

    private @Nullable Value introduced(FoldedText text) {
        Matcher said = intro.matcher(text.folded());
        if (said.find()) {
            Value capitals = at(text, said.end(), CAPITALS);
            return capitals == null ? at(text, said.end(), LOWER_NAME) : capitals;
        }
        Matcher maybe = introCapital.matcher(text.folded());
        while (maybe.find()) {
            Value capitals = at(text, maybe.end(), CAPITALS);
            if (capitals != null) {
                return capitals;
            }
        }
        return null;
    }

    private @Nullable Value answer(FoldedText text) {
        Matcher start = lead.matcher(text.folded());
        int from = start.find() ? start.end() : 0;
        while (from < text.folded().length()
                && !Character.isLetter(text.folded().charAt(from))) {
            from++;
        }
        int to = text.folded().length();
        for (int i = from; i < to; i++) {
            if ("\u0001,;:!?\n(".indexOf(text.folded().charAt(i)) >= 0) {
                to = i;
            }
        }
        while (to > from && !Character.isLetter(text.folded().charAt(to - 1))) {
            to--;
        }
        String name = text.original().substring(from, to);
        boolean fits = name.length() <= LONGEST_NAME
                && name.split(" ").length <= MOST_WORDS
                && NAME.matcher(name).matches()
                && !isOrdinary(text.folded().substring(from, to))
                && (isAlone(text) || CAPITALS.matcher(name).matches() && name.indexOf(' ') > 0);
        return fits ? Value.of(EntityTypes.PERSON_NAME, from, to, name) : null;
    }

    /** Beside a date or a number of people, as in "actually from the 6th", only what is written like a name is one. */
    private static boolean isAlone(FoldedText text) {
        return text.folded().indexOf(TAKEN) < 0 || text.original().indexOf('@') >= 0;
    }

    private @Nullable Value at(FoldedText text, int from, Pattern pattern) {
        Matcher name =
                pattern.matcher(text.original()).region(from, text.original().length());
        if (!name.lookingAt() || isOrdinary(text.folded().substring(name.start(), name.end()))) {
            return null;
        }
        int end = name.end();
        while (".-'".indexOf(text.original().charAt(end - 1)) >= 0) {
            end--;
        }
        return Value.of(
                EntityTypes.PERSON_NAME, name.start(), end, text.original().substring(name.start(), end));
    }

    private boolean isOrdinary(String folded) {
        for (String word : folded.split("[ .]+")) {
            if (notName.matcher(word).matches() && !word.matches(PARTICLE)) {
                return true;
            }
        }
        return folded.isBlank();
    }
}
