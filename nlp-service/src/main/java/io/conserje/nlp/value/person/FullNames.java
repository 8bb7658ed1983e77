package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.Gazetteer;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.NamePart;
import io.conserje.nlp.value.name.NameWord;
import io.conserje.nlp.value.name.NamedPlaces;
import io.conserje.nlp.value.name.TradeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whole names that nothing leads up to: "have a manager call Tanvi Doyle at noon". Words with capitals that the lists of names bear out, but
 * no street, house or saint that is called like somebody, and nobody who is greeted or thanked.
 */
public final class FullNames {

    private static final Pattern SAINT = Pattern.compile(Words.everywhere("saint"));

    private static final int WORDS_AHEAD = 40;
    private static final int BESIDE = 4;
    private static final int MOST = 7;

    private final NameWord sense;
    private final KnownNames known;
    private final NameOrigin whence;
    private final Pattern month;
    private final Pattern greeted;
    private final Pattern spokenTo;
    private final Pattern hereBehind;
    private final Pattern title;
    private final Pattern kin;

    /** Finds the whole names of one language. */
    public FullNames(Words words, Vocabulary vocabulary) {
        this.sense = new NameWord(words, vocabulary);
        this.known = new KnownNames(vocabulary);
        this.whence = new NameOrigin(words, known);
        this.month = words.pattern("(?:{month})");
        this.greeted = words.pattern("(?<!\\w)(?:{greeted})(?: (?:{title})\\.?)? $");
        this.spokenTo = words.pattern("(?<!\\w)(?:{spoken_to}) (?:(?:{article}) ?)?(?:(?:{title})\\.? )?$");
        this.hereBehind = Pattern.compile(",? (?:" + Words.everywhere("here_said") + ")(?!\\p{L})");
        this.title = words.pattern("(?:{honorific}|{title}|{closing})\\.?");
        this.kin = words.pattern("(?:{relative}|{child}|{chief})");
    }

    /** Each whole name of the text, in its order, whom the guest greets aside. */
    public List<Value> find(FoldedText text) {
        List<Value> found = new ArrayList<>();
        boolean shouted = text.isShouted();
        for (List<NamePart> run : NamePart.runs(text)) {
            List<Value> names = shouted ? List.of() : capitals(text, run);
            (names.isEmpty() ? inSmall(text, run) : names)
                    .stream().filter(name -> isSomebody(text, name)).forEach(found::add);
        }
        return found;
    }

    /** Whether somebody is asked for: "can I speak to Rajesh Patel?" */
    boolean isSpokenTo(FoldedText text, Value name) {
        return spokenTo.matcher(ahead(text, name.start())).find();
    }

    /** Each stretch of capitals that is a name, particles inside. */
    private List<Value> capitals(FoldedText text, List<NamePart> run) {
        List<Value> names = new ArrayList<>();
        for (int from = 0; from < run.size(); ) {
            int to = from;
            int next = from + 1;
            while (run.get(from).upper()
                    && next < run.size()
                    && (run.get(next).upper() || run.get(next).particle())) {
                to = run.get(next).upper() ? next : to;
                next++;
            }
            Value name = to > from ? named(text, run, from, to) : null;
            if (name != null) {
                names.add(name);
            }
            from = to + 1;
        }
        return names;
    }

    /** The name in a stretch of capitals, without the ordinary word that begins a sentence, or a title. */
    private @Nullable Value named(FoldedText text, List<NamePart> run, int begin, int to) {
        int from = begin;
        boolean beginning = run.get(from).beginsSentence(text);
        while (from < to && (isLead(run.get(from)) || !mayBegin(run.get(from)))) {
            if (!isLead(run.get(from)) && (from > begin || !beginning)) {
                return null;
            }
            from++;
        }
        int end = to;
        while (end > from && (run.get(end).particle() || !isName(run.get(end).folded()))) {
            end--;
        }
        int start = run.get(from).start();
        int stop = whence.start(text, start, run.get(end).end());
        List<String> words = words(run, from, end, stop);
        boolean parted = run.subList(from, end).stream().anyMatch(NamePart::particle);
        boolean whole = known.areWhole(words, parted)
                && words.stream().allMatch(this::isName)
                && !NamedPlaces.isOne(words.getFirst(), words.getLast());
        return whole ? NameWords.named(text, start, stop) : null;
    }

    private boolean mayBegin(NamePart part) {
        return isName(part.folded()) && !known.isOrdinary(part.folded());
    }

    /** "Julio" and "April" are names beside a surname. */
    private boolean isName(String word) {
        return sense.isName(word, true) || month.matcher(word).matches() && known.mayBeFirst(word);
    }

    private boolean isLead(NamePart part) {
        return title.matcher(part.folded()).matches()
                || kin.matcher(part.folded()).matches();
    }

    /** Two words or more of which each is surely a name, however they are written. */
    private List<Value> inSmall(FoldedText text, List<NamePart> run) {
        List<Value> names = new ArrayList<>();
        for (int from = 0; from + 1 < run.size(); from++) {
            int to = from;
            int next = from + 1;
            while (known.isFirst(run.get(from).folded())
                    && next < run.size()
                    && next - from <= MOST
                    && (run.get(next).particle() || isSure(run.get(next).folded()))) {
                to = run.get(next).particle() ? to : next;
                next++;
            }
            if (known.areWholeInSmall(words(run, from, to, text.original().length()))) {
                names.add(
                        NameWords.named(text, run.get(from).start(), run.get(to).end()));
                from = to;
            }
        }
        return names;
    }

    private static List<String> words(List<NamePart> run, int from, int to, int stop) {
        return run.subList(from, to + 1).stream()
                .filter(part -> !part.particle() && part.end() <= stop)
                .map(NamePart::folded)
                .toList();
    }

    private boolean isSure(String word) {
        return known.isFirst(word) || known.isFamily(word);
    }

    private boolean isSomebody(FoldedText text, Value name) {
        String said = text.folded().substring(name.start(), name.end());
        String ahead = ahead(text, name.start());
        boolean free = !text.isTaken(name.start(), name.end())
                && !Gazetteer.places().has(said)
                && !SAINT.matcher(said.substring(0, Math.max(0, said.indexOf(' '))))
                        .matches()
                && !TradeWords.isFirm(text.original().substring(name.start(), name.end()));
        return free
                && !NamedPlaces.isOne(text, name.start(), name.end())
                && (!greeted.matcher(ahead).find() || isWriter(text, name.end()));
    }

    /** "Hello Priya Menon here", "Hola Marta Ruiz, habitación 12": who is greeted by nobody, but writes. */
    private boolean isWriter(FoldedText text, int end) {
        int taken = text.nextTaken(end);
        return taken >= 0 && taken - end <= BESIDE
                || hereBehind
                        .matcher(text.folded())
                        .region(end, text.folded().length())
                        .lookingAt();
    }

    private static String ahead(FoldedText text, int start) {
        return text.folded().substring(Math.max(0, start - WORDS_AHEAD), start);
    }
}
