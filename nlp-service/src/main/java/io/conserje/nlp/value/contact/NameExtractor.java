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

/** A person's name: behind "me llamo" and its like, signed below, or as the whole answer where a name was asked for. */
public final class NameExtractor implements Extractor {

    /** Stands where another value was read already. */
    private static final char TAKEN = '\u0001';

    private static final Pattern SIGNED =
            Pattern.compile("[,;\\n] ?(?<n>\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3})[.! ]*$");

    /** "Mateo here, …", "Julie à l'appareil". */
    private static final Pattern HERE = Pattern.compile(
            "(?:^|[,.!] )(?<n>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}) (?:here|speaking|por aqu[ií]|à l[’']appareil)(?![\\p{L}])");

    /** A hint at how an answered name is spelt. */
    private static final Pattern SPELT = Pattern.compile("(?:with|con|com|avec|sin|sem|sans|without) .*");

    private final NameWords names;
    private final Pattern kin;
    private final Pattern intro;
    private final Pattern introCapital;
    private final Pattern introLast;
    private final Pattern lead;
    private final Pattern honorific;

    /** Reads the names of one language. */
    public NameExtractor(Words words) {
        this.names = new NameWords(words);
        this.intro = words.pattern("(?<!\\w)(?:{name_intro})(?:[ :,=]+|(?<='))");
        this.kin = words.pattern("(?<!\\w)(?:{whose}) (?:{about_people} )?(?:{relative}|{child}|{chief}) +");
        this.introCapital = words.pattern("(?<!\\w)(?:{name_intro_capital})[ ,:]+");
        this.introLast = words.pattern("(?<!\\w)(?:{name_intro_last}) +(?=[^,.;!?]{3,40}[.!? ]*$)");
        this.lead = words.pattern(
                "^\\W*(?:(?:si|yes|oui|sim|ok|claro|sure|vale|perfecto|hola|hi|hello|bonjour|oi|ola)[,.!]? +){0,4}(?:(?:{name_lead})[ :,]+)?");
        this.honorific = words.pattern("^(?:(?:{honorific})\\.? +){1,3}");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        boolean asked = frame.expects(EntityTypes.PERSON_NAME);
        Value value = behind(text, intro, true);
        value = value == null ? behind(text, introCapital, false) : value;
        value = value == null ? behind(text, introLast, true) : value;
        value = value == null ? behind(text, kin, false) : value;
        value = value == null && asked ? answer(text) : value;
        value = value == null ? found(text, SIGNED) : value;
        value = value == null ? found(text, HERE) : value;
        return value == null ? List.of() : List.of(value);
    }

    private @Nullable Value behind(FoldedText text, Pattern pattern, boolean small) {
        for (Matcher said = pattern.matcher(text.folded()); said.find(); ) {
            Value name = name(text, withoutHonorific(text, said.end()), small);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private int withoutHonorific(FoldedText text, int from) {
        Matcher title = honorific.matcher(text.folded().substring(from));
        return title.find() ? from + title.end() : from;
    }

    private @Nullable Value name(FoldedText text, int from, boolean small) {
        int end = names.end(text, from, small);
        return end <= from
                ? null
                : Value.of(EntityTypes.PERSON_NAME, from, end, text.original().substring(from, end));
    }

    private @Nullable Value answer(FoldedText text) {
        Matcher start = lead.matcher(text.folded());
        int from = start.find() ? start.end() : 0;
        from = withoutHonorific(text, skipped(text.folded(), from));
        Value name = name(text, from, true);
        if (name == null) {
            return null;
        }
        boolean several = name.end() < text.folded().length()
                && text.folded().substring(from, name.end()).indexOf(' ') > 0;
        boolean capital = Character.isUpperCase(text.original().charAt(from));
        String rest = text.folded().substring(name.end()).strip();
        boolean whole = rest.isEmpty()
                || ",.;:!?(\n".indexOf(rest.charAt(0)) >= 0
                || capital && several && SPELT.matcher(rest).matches()
                || text.original().indexOf('@') >= 0 && rest.charAt(0) == TAKEN;
        boolean alone = text.folded().indexOf(TAKEN) < 0 || text.original().indexOf('@') >= 0;
        return whole && (alone || capital && several) ? name : null;
    }

    /** Behind values that were read already, and signs. */
    private static int skipped(String folded, int from) {
        int i = from;
        while (i < folded.length() && !Character.isLetter(folded.charAt(i))) {
            i++;
        }
        return i;
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
