package io.conserje.nlp.value.company;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.CompanyWords;
import io.conserje.nlp.value.name.Gazetteer;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.NamePart;
import io.conserje.nlp.value.name.NameWord;
import io.conserje.nlp.value.name.NamedPlaces;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Firms, clubs and schools that no form and no trade tells: whose somebody is ("Lorenzo Fabbri de chez Technilor"), who comes or is billed
 * ("we're the Lakeside Choir").
 */
final class HouseNames {

    private static final int WORDS_AHEAD = 56;
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[\"'«“]?\\p{L}");
    private static final Pattern SMALL = Pattern.compile("(?<n>\\p{Ll}{5,})(?![\\p{L}\\p{N}@'’.-]*@)");

    private final Pattern billed;
    private final Pattern worksAt;
    private final Pattern oneWorksAt;
    private final Pattern ofFirm;
    private final Pattern peopleFrom;
    private final Pattern noFirm;
    private final Pattern firmPays;
    private final KnownNames known;

    HouseNames(Words words, KnownNames known) {
        this.known = known;
        String small = "(?:(?<a>{article}|l') ?)?(?:(?<k>" + Words.everywhere("house_small") + ") )?(?=\\p{L})";
        this.billed = words.pattern("(?<!\\w)(?:{billed_to}|{of_house}) " + small);
        this.worksAt =
                words.pattern("(?: (?:{here_said}))?,? (?:{works_at}|" + Words.everywhere("origin_of") + ") ?" + small);
        this.oneWorksAt = words.pattern(",? (?:{works_at}|{origin_of_one}) ?" + small);
        this.ofFirm = words.pattern("(?<!\\w)(?:{of_firm}) $");
        this.peopleFrom = words.pattern("(?<!\\w)(?:{people_from}) $");
        this.firmPays = words.pattern(" (?:{firm_pays})(?!\\w)");
        this.noFirm = words.pattern(
                "(?:(?:{weekday}|{month}|{phone_word}|{not_a_person}|{honorific}|{title}|{article}|{whose})\\.?)");
    }

    /** Where the name of such a house stands beside these persons or others, or null. */
    @Nullable
    Matcher find(FoldedText text, List<Value> persons) {
        Matcher found = billed(text);
        found = found == null ? besidePerson(text, persons) : found;
        found = found == null ? besideFirstName(text) : found;
        found = found == null ? behind(text, ofFirm, persons) : found;
        found = found == null ? behind(text, peopleFrom, persons) : found;
        found = found == null ? paying(text, persons) : found;
        return found == null ? shaped(text, persons) : found;
    }

    /** "The invoice made out to Brennan Dental Clinic": a house that people only ask the way to elsewhere. */
    private @Nullable Matcher billed(FoldedText text) {
        boolean houses = CompanyWords.namesInstitution(text.original());
        for (Matcher said = billed.matcher(text.whole()); said.find(); ) {
            Matcher name = name(text, start(text, said));
            if (name != null && (isOfKind(text, said) || houses && CompanyWords.isInstitution(name.group("n")))) {
                return name;
            }
        }
        return null;
    }

    /** Behind one name: "Marisol de Corvex", "Julián, de Petrosur". */
    private @Nullable Matcher besideFirstName(FoldedText text) {
        Matcher at = oneWorksAt.matcher(text.folded());
        for (List<NamePart> run : NamePart.runs(text)) {
            for (NamePart part : run) {
                boolean first = part.upper() && known.mayBeFirst(part.folded());
                if (first && at.region(part.end(), text.folded().length()).lookingAt()) {
                    Matcher name = name(text, start(text, at));
                    if (name != null && isUnheard(text, name)) {
                        return name;
                    }
                }
            }
        }
        return null;
    }

    /** "Lumeria paga la cena": who pays, if it is nobody. */
    private @Nullable Matcher paying(FoldedText text, List<Value> persons) {
        Matcher pays = firmPays.matcher(text.folded());
        for (Matcher name = CompanyWords.CAPITALS.matcher(text.original()); name.find(); ) {
            int from = CompanyWords.behindArticle(text, name.start("n"), name.end("n"));
            Matcher rest = name(text, from);
            if (rest != null
                    && pays.region(rest.end("n"), text.folded().length()).lookingAt()
                    && (isUnheard(text, rest) || CompanyWords.isInstitution(rest.group("n")))
                    && !isPerson(rest, persons)) {
                return rest;
            }
        }
        return null;
    }

    /** "Serviagro", "Novatrans": what is put together as only firms are called. */
    private @Nullable Matcher shaped(FoldedText text, List<Value> persons) {
        for (Matcher name = CompanyWords.CAPITALS.matcher(text.original()); name.find(); ) {
            Matcher rest = name(text, CompanyWords.behindArticle(text, name.start("n"), name.end("n")));
            if (rest != null
                    && CompanyWords.isShaped(rest.group("n"))
                    && isUnheard(text, rest)
                    && !isPerson(rest, persons)
                    && !NamedPlaces.isOne(text, rest.start("n"), rest.end("n"))) {
                return rest;
            }
        }
        return null;
    }

    private static boolean isPerson(Matcher name, List<Value> persons) {
        return persons.stream().anyMatch(person -> person.start() == name.start("n"));
    }

    /** Behind a whole name: "Callum Reid from Northgate Analytics". */
    private @Nullable Matcher besidePerson(FoldedText text, List<Value> persons) {
        Matcher at = worksAt.matcher(text.folded());
        for (Value person : persons) {
            if (at.region(person.end(), text.folded().length()).lookingAt()) {
                Matcher name = name(text, start(text, at));
                boolean house = name != null && CompanyWords.isInstitution(name.group("n"));
                if (name != null && (isOfKind(text, at) || !house && isUnheard(text, name))) {
                    return name;
                }
            }
        }
        return null;
    }

    /** "The choir Les Voix" is called by what stands behind its kind, "the Choir of Leeds" and "Los Cóndores" as a whole. */
    private static int start(FoldedText text, Matcher said) {
        if (said.group("a") != null && NameWord.isUpper(text, said.start("a"))) {
            return said.start("a");
        }
        return said.group("k") != null && !isOfKind(text, said) ? said.start("k") : said.end();
    }

    private static boolean isOfKind(FoldedText text, Matcher said) {
        return said.group("k") != null && !NameWord.isUpper(text, said.start("k"));
    }

    /** "The people from Brightwell Solar": behind words that only a firm stands behind. */
    private @Nullable Matcher behind(FoldedText text, Pattern lead, List<Value> persons) {
        for (Matcher word = WORD.matcher(text.original()); word.find(); ) {
            Matcher capitals = name(text, word.start());
            Matcher name = capitals == null ? inSmall(text, word.start()) : capitals;
            if (name != null
                    && (isUnheard(text, name) || isThing(text, name) || CompanyWords.isInstitution(name.group("n")))
                    && !isPerson(name, persons)
                    && lead.matcher(text.whole())
                            .region(Math.max(0, word.start() - WORDS_AHEAD), word.start())
                            .useTransparentBounds(true)
                            .find()) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable Matcher name(FoldedText text, int from) {
        Matcher name = CompanyWords.CAPITALS
                .matcher(text.original())
                .region(from, text.original().length());
        return name.lookingAt() ? name : null;
    }

    /** "Frotas Beira": two words or more that begin with one that people talk with and nobody is called by. */
    private boolean isThing(FoldedText text, Matcher name) {
        String first = FoldedText.of(name.group("n")).folded().split("[ .,']")[0];
        return name.group("n").matches("\\p{L}{4,} .*\\p{L}{4,}")
                && known.isOrdinary(first)
                && !Gazetteer.places().has(first)
                && !noFirm.matcher(first).matches();
    }

    /** In small letters only what is put together as firms are called: "factura a nombre de serviagro". */
    private static @Nullable Matcher inSmall(FoldedText text, int from) {
        Matcher name =
                SMALL.matcher(text.original()).region(from, text.original().length());
        return name.lookingAt() && CompanyWords.isShaped(name.group("n")) ? name : null;
    }

    /** A name that begins with a word which is nobody's, no place and nothing that people talk with. */
    private boolean isUnheard(FoldedText text, Matcher name) {
        String folded = text.folded().substring(name.start("n"), name.end("n")).replaceAll("[.,'-]+$", "");
        int blank = folded.indexOf(' ');
        String first = blank < 0 ? folded : folded.substring(0, blank);
        return folded.indexOf('\u0001') < 0
                && !Gazetteer.places().has(folded)
                && !Gazetteer.places().has(first)
                && !known.isKnown(first)
                && !known.isOrdinary(first)
                && !noFirm.matcher(first).matches();
    }
}
