package io.conserje.nlp.value.contact;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name: behind "me llamo" and its like, signed below, standing apart in capitals, or as the whole answer where
 * a name was asked for.
 */
public final class NameExtractor implements Extractor {

    /** Stands where another value was read already. */
    private static final char TAKEN = '\u0001';

    private static final Pattern SIGNED =
            Pattern.compile("[,;\\n] ?(?<n>\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3})[.! ]*$");

    /** "Mateo here, …", "Julie à l'appareil". */
    private static final Pattern HERE = Pattern.compile(
            "(?:^|[,.!] )(?<n>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}) (?:here|speaking|this side|por aqu[ií]|por ac[aá]|[àa] l[’']appareil|au bout du fil)(?![\\p{L}])");

    /** Two capitals or more that are all of a sentence, or of what stands between its commas. */
    private static final Pattern APART = Pattern.compile(
            "(?:^|[.!?\\n] ?|[,;:] | [-\u2013/|] )(?<n>\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}'’-]+){1,3})(?= ?\\(|[,.;!?\\n]| [-\u2013/|] |\\s*$)");

    /** One of them behind a value, at the very end: "room 512, Jefferies". */
    private static final Pattern LAST = Pattern.compile("[,;] (?<n>\\p{Lu}[\\p{L}'’-]{2,})[.! ]*$");

    /** One of them at the very beginning. */
    private static final Pattern FIRST = Pattern.compile("\\W*(?<n>\\p{Lu}[\\p{L}'’-]{2,}), ");

    /** So near behind the first name stands the value that it is beside: ", room 7". */
    private static final int NEAR = 9;

    /** A signature ends its line or thought. */
    private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[,.;!(\\n])");

    private final boolean beforeDays;
    private final NameWords names;
    private final Pattern kin;
    private final Pattern intro;
    private final Pattern introCapital;
    private final Pattern introLast;
    private final Pattern introSeveral;
    private final Pattern introSmall;
    private final Pattern next;
    private final NameAnswer answer;
    private final PartedName parted;
    private final Pattern second;
    private final Pattern closing;
    private final Pattern booked;

    /**
     * Reads the names of one language.
     *
     * @param beforeDays only whole names that answer the question for one, before "Domingo" is read as a day
     */
    public NameExtractor(Words words, boolean beforeDays) {
        this.beforeDays = beforeDays;
        this.names = new NameWords(words);
        this.intro = words.pattern("(?<!\\w)(?:{name_intro})(?:[ :,=]+|(?<='))");
        this.kin =
                words.pattern("(?<!\\w)(?:{whose}) (?:{about_people} )?(?:{relative}|{relatives}|{child}|{chief}) +");
        this.introCapital = words.pattern("(?<!\\w)(?:{name_intro_capital})[ ,:]+");
        this.introLast = words.pattern("(?<!\\w)(?:{name_intro_last}) +(?=[^,.;!?]{3,40}[.!? ]*$)");
        this.introSeveral = words.pattern("(?<!\\w)(?:{name_intro_several})[ :]+");
        this.introSmall = words.pattern("(?<!\\w)(?:{name_intro_small}) ");
        this.next = words.pattern(",? (?:{and}) |, ");
        this.answer = new NameAnswer(words, names);
        this.parted = new PartedName(words, names);
        this.closing = words.pattern("(?<!\\w)(?:{closing})(?: ?[,.!:;\\n-]+[ \\n]*|\\n+ *| )(?=\\p{L})");
        this.booked = words.pattern("(?<!\\w)(?:{booked_by}) (?=\\p{L})");
        this.second = words.pattern(" (?:{and}) (?=\\p{L})");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        boolean asked = frame.expects(EntityTypes.PERSON_NAME);
        if (beforeDays && !asked) {
            return List.of();
        }
        List<Value> several = beforeDays ? List.of() : listed(text);
        if (!several.isEmpty()) {
            return several;
        }
        Value value = beforeDays ? answer.full(text) : anywhere(text, asked);
        if (value == null) {
            return List.of();
        }
        Value whole = beforeDays ? value : parted.fuller(text, value);
        Value other = another(text, whole);
        return other == null ? List.of(whole) : List.of(whole, other);
    }

    /** "Anna Petit and Marc Dubois": the second of two whole names. */
    private @Nullable Value another(FoldedText text, Value first) {
        Matcher joint =
                second.matcher(text.folded()).region(first.end(), text.folded().length());
        Value other = joint.lookingAt() && names.areSeveral(text, first.start(), first.end())
                ? name(text, joint.end(), false)
                : null;
        return other != null && names.areSeveral(text, other.start(), other.end()) ? other : null;
    }

    private @Nullable Value anywhere(FoldedText text, boolean asked) {
        Value value = parted.inParts(text);
        value = value == null ? behind(text, intro, true) : value;
        value = value == null ? behind(text, introCapital, false) : value;
        value = value == null ? behind(text, introLast, true) : value;
        value = value == null ? signed(text) : value;
        value = value == null ? booked(text) : value;
        value = value == null ? inSmallLetters(text) : value;
        value = value == null ? behind(text, kin, false) : value;
        value = value == null && asked ? answer.read(text) : value;
        value = value == null ? found(text, SIGNED) : value;
        value = value == null ? found(text, HERE) : value;
        value = value == null ? apart(text, APART, false) : value;
        value = value == null ? apart(text, LAST, true) : value;
        return value == null ? ahead(text) : value;
    }

    /** "Have a nice day, Henri": the name below a letter; "thanks Julien for your help" speaks to somebody. */
    private @Nullable Value signed(FoldedText text) {
        for (Matcher said = closing.matcher(text.folded()); said.find(); ) {
            Value name = name(text, said.end(), false);
            if (name != null
                    && ENDS.matcher(text.original())
                            .region(name.end(), text.original().length())
                            .lookingAt()) {
                return name;
            }
        }
        return null;
    }

    /** "Booking Lambert, 2 nights": a word that nobody talks with. */
    private @Nullable Value booked(FoldedText text) {
        for (Matcher said = booked.matcher(text.folded()); said.find(); ) {
            Value name = name(text, said.end(), false);
            if (name != null && names.isFullName(text, name.start(), name.end())) {
                return name;
            }
        }
        return null;
    }

    /** "Marchal, room 7": one capital that begins the text, right before a value. */
    private @Nullable Value ahead(FoldedText text) {
        Matcher said = FIRST.matcher(text.original());
        if (!said.lookingAt()) {
            return null;
        }
        int taken = text.folded().indexOf(TAKEN, said.end());
        boolean beside = taken >= 0 && taken - said.end() <= NEAR;
        return beside && names.isFullName(text, said.start("n"), said.end("n"))
                ? Value.of(EntityTypes.PERSON_NAME, said.start("n"), said.end("n"), said.group("n"))
                : null;
    }

    /** "The guests are Mia Tran and Oliver Stokes": each of them, where there are two or more. */
    private List<Value> listed(FoldedText text) {
        List<Value> found = new ArrayList<>();
        Matcher said = introSeveral.matcher(text.folded());
        int from = said.find() ? said.end() : -1;
        while (from >= 0) {
            Value name = name(text, from, false);
            int end = name == null ? from : first(text.folded(), name);
            from = -1;
            if (name != null) {
                found.add(Value.of(
                        EntityTypes.PERSON_NAME,
                        name.start(),
                        end,
                        text.original().substring(name.start(), end)));
                Matcher more =
                        next.matcher(text.folded()).region(end, text.folded().length());
                from = more.lookingAt() ? more.end() : -1;
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    /** Where the first of two whole names ends that "y" joins: it may be part of one, as in "Ortega y Gasset". */
    private int first(String folded, Value name) {
        Matcher joint = next.matcher(folded).region(name.start(), name.end());
        boolean two = joint.find()
                && folded.substring(name.start(), joint.start()).indexOf(' ') > 0
                && folded.substring(joint.end(), name.end()).indexOf(' ') > 0;
        return two ? joint.start() : name.end();
    }

    /** "Soy yamil cárdenas, llego hoy": two words or more that nobody talks with, behind one that leads up to a name. */
    private @Nullable Value inSmallLetters(FoldedText text) {
        for (Matcher said = introSmall.matcher(text.folded()); said.find(); ) {
            int end = names.endOfUnheard(text, said.end());
            if (end > said.end()) {
                return Value.of(
                        EntityTypes.PERSON_NAME,
                        said.end(),
                        end,
                        text.original().substring(said.end(), end));
            }
        }
        return null;
    }

    /**
     * A name with nothing around it that says so: a word of it at least is none that people talk with, and what begins a text
     * is one only beside a value ("Puerto Madero, is it far?" is a place).
     */
    private @Nullable Value apart(FoldedText text, Pattern pattern, boolean behindValue) {
        for (Matcher said = pattern.matcher(text.original()); said.find(); ) {
            int from = said.start("n");
            int end = said.end("n");
            boolean free = text.folded().substring(from, end).indexOf(TAKEN) < 0
                    && (!behindValue || said.start() > 0 && text.folded().charAt(said.start() - 1) == TAKEN)
                    && (from > 0 || text.folded().indexOf(TAKEN) >= 0);
            if (free && names.isFullName(text, from, end)) {
                return Value.of(EntityTypes.PERSON_NAME, from, end, said.group("n"));
            }
        }
        return null;
    }

    private @Nullable Value behind(FoldedText text, Pattern pattern, boolean small) {
        for (Matcher said = pattern.matcher(text.folded()); said.find(); ) {
            Value name = name(text, answer.withoutHonorific(text, said.end()), small);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable Value name(FoldedText text, int from, boolean small) {
        int end = names.end(text, from, small ? NameWords.Writing.SMALL : NameWords.Writing.CAPITALS);
        return end <= from
                ? null
                : Value.of(EntityTypes.PERSON_NAME, from, end, text.original().substring(from, end));
    }

    /** "…, Rickelle Kawamoto": two capitals or more at the very end, behind a comma or on a line of their own. */
    private @Nullable Value found(FoldedText text, Pattern pattern) {
        Matcher match = pattern.matcher(text.original());
        if (!match.find()
                || text.folded().substring(match.start("n"), match.end("n")).indexOf(TAKEN) >= 0) {
            return null;
        }
        Value name = name(text, match.start("n"), false);
        return name != null && name.end() == match.end("n") ? name : null;
    }
}
