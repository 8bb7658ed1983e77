package io.conserje.nlp.value.company;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.CompanyWords;
import io.conserje.nlp.value.name.FirmWords;
import io.conserje.nlp.value.name.Gazetteer;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.NameWord;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Firms where one is expected, told by a trade, a material or a house in their name: below a person ("Jun Reyes, Adria Marine"), behind who
 * is billed, sent or driven for ("the van of Ramos Glass"), ahead of what only a firm does, or apart.
 */
final class TradeNames {

    /** Stands where another value was read already. */
    private static final char TAKEN = '\u0001';

    /** Two capitals, perhaps with what joins them. */
    private static final Pattern NAMES = Pattern.compile("\\p{Lu}[^ \\n]* (?:[^ \\n]{1,5} ){0,2}(?:d['’])?\\p{Lu}");

    private static final Pattern APART = Pattern.compile("(?:^|[,;:(\\n] ?|[.!?] )(?=\\p{Lu})");
    private static final Pattern APART_END = Pattern.compile("\\.? *(?:$|[,;:.!?)(\\n]| [-\u2013] )");
    private static final Pattern OWNED = Pattern.compile("['\u2019]s$");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+$");
    private static final Pattern SMALL =
            Pattern.compile("(?<n>\\p{Ll}[\\p{L}'\u2019&-]+(?: [\\p{Ll}&][\\p{L}'\u2019-]*){1,4})");

    private static final int FEWEST = 2;
    private static final int NEAR = 4;

    private final KnownNames known;
    private final FirmWords firms;
    private final Pattern below;
    private final Pattern ahead;
    private final Pattern smallAhead;
    private final Pattern behind;
    private final Pattern stop;

    TradeNames(Words words, KnownNames known) {
        this.known = known;
        this.firms = new FirmWords(known);
        String small = "(?:(?:{article}) |l')?(?<k>(?:" + Words.everywhere("house_small") + ") )?";
        this.below = words.pattern("(?: ?[,;/|\\n(-]|[.!]) ?(?:(?:{works_at}|" + Words.everywhere("firm_of") + ") "
                + small + ")?(?=\\p{L})");
        this.ahead = words.pattern(
                "(?<!\\w)(?:{firm_ahead}|{of_firm}|{people_from}|{of_house}|{firm_perhaps}) " + small + "(?=\\p{L})");
        this.smallAhead = words.pattern("(?<!\\w)(?:{firm_small_ahead}) " + small + "(?=\\p{L})");
        this.behind = words.pattern("(?:'s)? (?:{firm_behind}|{firm_pays})(?!\\w)");
        this.stop = words.pattern("(?:{not_name}|{please}|{article}|{firm_small_stop})");
    }

    /** Where such a firm stands beside these persons or others, or null. */
    @Nullable
    Found find(FoldedText text, List<Value> persons) {
        if (!NAMES.matcher(text.original()).find()) {
            return FirmWords.words(text.whole()).stream().anyMatch(Gazetteer.trades()::has) ? small(text) : null;
        }
        Found found = below(text, persons);
        found = found == null ? led(text) : found;
        found = found == null ? doing(text) : found;
        found = found == null ? apart(text) : found;
        return found == null ? small(text) : found;
    }

    /** From where to where a firm is named. */
    record Found(int start, int end) {}

    /** Behind somebody's name and a comma. */
    private @Nullable Found below(FoldedText text, List<Value> persons) {
        Matcher comma = below.matcher(text.folded());
        for (Value person : persons) {
            if (comma.region(person.end(), text.folded().length()).lookingAt()) {
                Found name = name(text, start(text, comma));
                if (name != null && firms.isFirm(said(text, name))) {
                    return name;
                }
            }
        }
        return null;
    }

    /** "The bill goes to …", "the van of …". */
    private @Nullable Found led(FoldedText text) {
        for (Matcher lead = ahead.matcher(text.whole()).useTransparentBounds(true);
                lead.find();
                lead.region(lead.start() + 1, text.whole().length())) {
            Found name = name(text, start(text, lead));
            if (name != null && firms.isFirm(said(text, name))) {
                return name;
            }
        }
        return null;
    }

    /** "The choir Les Voix" is called by what stands behind its kind, "the Choir of Leeds" as a whole. */
    private static int start(FoldedText text, Matcher lead) {
        return lead.group("k") != null && NameWord.isUpper(text, lead.start("k")) ? lead.start("k") : lead.end();
    }

    /** "… pays for the rooms". */
    private @Nullable Found doing(FoldedText text) {
        for (Matcher capital = CompanyWords.CAPITALS.matcher(text.original()); capital.find(); ) {
            Found name = found(text, capital);
            boolean does = behind.matcher(text.whole())
                    .region(name.end(), text.whole().length())
                    .lookingAt();
            if (does && firms.isFirm(said(text, name))) {
                return name;
            }
        }
        return null;
    }

    /** "Longtai Solar, 3 singles": all that stands between commas, beside a value. */
    private @Nullable Found apart(FoldedText text) {
        if (text.folded().indexOf(TAKEN) < 0) {
            return null;
        }
        for (Matcher from = APART.matcher(text.original()); from.find(); ) {
            Found name = name(text, from.end());
            if (name != null
                    && APART_END
                            .matcher(text.original())
                            .region(name.end(), text.original().length())
                            .lookingAt()
                    && firms.isFirm(said(text, name))
                    && (isUnheard(text, name) || isHouseBesideValue(text, name))) {
                return name;
            }
        }
        return null;
    }

    /** "Club Deportivo Anaita: 14 rooms". */
    private boolean isHouseBesideValue(FoldedText text, Found name) {
        int taken = text.folded().indexOf(TAKEN, name.end());
        return CompanyWords.namesInstitution(FirmWords.first(said(text, name)))
                && taken >= 0
                && taken - name.end() <= NEAR
                && FirmWords.words(said(text, name)).stream().anyMatch(word -> !known.isOrdinary(word));
    }

    /** "Invoice to arrow plumbing please": in small letters behind what only a firm stands behind. */
    private @Nullable Found small(FoldedText text) {
        for (Matcher lead = smallAhead.matcher(text.whole()); lead.find(); ) {
            Matcher words = SMALL.matcher(text.original())
                    .region(lead.end(), text.original().length());
            if (!words.lookingAt()) {
                continue;
            }
            int end = words.start("n");
            int last = end;
            for (String word : words.group("n").split(" ")) {
                String folded = FoldedText.of(word).folded();
                boolean particle = NameWord.isParticle(folded) || NameWord.isJoint(folded) || folded.equals("&");
                if (!particle && stop.matcher(folded).matches()) {
                    break;
                }
                last = end + word.length();
                end = last + 1;
            }
            Found name = new Found(words.start("n"), Math.max(words.start("n"), last));
            boolean named = name.end() > name.start()
                    && !NameWord.isParticle(FirmWords.words(said(text, name)).getFirst());
            if (named && firms.isFirm(said(text, name)) && isFree(text, name)) {
                return name;
            }
        }
        return null;
    }

    private @Nullable Found name(FoldedText text, int from) {
        Matcher name = CompanyWords.CAPITALS
                .matcher(text.original())
                .region(from, text.original().length());
        if (!name.lookingAt()) {
            return null;
        }
        Found found = found(text, name);
        return isFree(text, found) ? found : null;
    }

    private static Found found(FoldedText text, Matcher name) {
        String said = OWNED.matcher(name.group("n")).replaceFirst("");
        return new Found(
                CompanyWords.behindArticle(text, name.start("n"), name.end("n")),
                name.start("n") + SIGNS.matcher(said).replaceFirst("").length());
    }

    private static boolean isFree(FoldedText text, Found name) {
        return text.folded().substring(name.start(), name.end()).indexOf(TAKEN) < 0;
    }

    private static String said(FoldedText text, Found name) {
        return text.original().substring(name.start(), name.end());
    }

    /** Two words or more, of which the first is nobody's, no place and nothing that people talk with. */
    private boolean isUnheard(FoldedText text, Found name) {
        List<String> words = FirmWords.words(said(text, name));
        return words.size() >= FEWEST
                && isFree(text, name)
                && !known.isKnown(words.getFirst())
                && !known.mayBeFamily(words.getLast())
                && !known.isOrdinary(words.getFirst())
                && !firms.isPlace(words);
    }
}
