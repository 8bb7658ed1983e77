package io.conserje.nlp.value.company;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.TradeWords;
import io.conserje.nlp.value.person.NameOrigin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the name of a firm begins behind words and persons with capitals: "Tom Ashworth of Ashworth & Pike Ltd". */
final class NameStart {

    private static final int LONGEST_INTRO = 24;

    private final NameOrigin origin;
    private final Pattern named;
    private final Pattern worksFor;
    private final Pattern leading;
    private final Pattern ahead;

    NameStart(Words words, KnownNames known) {
        String of = Words.everywhere("firm_of");
        this.origin = new NameOrigin(words, known);
        this.ahead = words.pattern("(?:{company_ahead}) (?=\\p{L})");
        this.named = words.pattern("(?<!\\w)(?:{name_intro}|{name_intro_capital})[ :,]+$");
        this.worksFor = Pattern.compile(" (?:" + of + "|" + Words.everywhere("works_for") + ") ");
        this.leading = words.pattern("(?:{not_name}|{company_lead}) (?:" + of + ") (?=\\p{L})");
    }

    /** The firm in a name as it is written. */
    Stretch firm(Stretch name) {
        return behindTaken(name.from(start(name)));
    }

    /** The same without its genitive: "A Construtora Pagani" is called by its trade, "La Espiga Seguros" is not. */
    Stretch firmOfTrade(Stretch name) {
        Stretch firm = NameEnd.withoutGenitive(firm(name));
        Stretch bare = Capitals.withoutArticle(firm);
        return TradeWords.isTrade(bare.first()) ? bare : firm;
    }

    private int start(Stretch name) {
        FoldedText text = name.text();
        Matcher said = leading.matcher(text.folded()).region(name.start(), name.end());
        if (said.lookingAt()) {
            return said.end();
        }
        Matcher verb = ahead.matcher(text.folded()).region(name.start(), name.end());
        if (verb.lookingAt() && Character.isUpperCase(text.original().charAt(verb.end()))) {
            return verb.end();
        }
        int behind = origin.start(text, name.start(), name.end());
        if (behind < name.end()) {
            Matcher of = worksFor.matcher(text.folded()).region(behind, name.end());
            return of.lookingAt() ? of.end() : name.start();
        }
        return behindPerson(name);
    }

    private int behindPerson(Stretch name) {
        String folded = name.text().folded();
        for (Value person : name.heard().persons()) {
            Matcher of = worksFor.matcher(folded).region(person.end(), folded.length());
            if (person.start() == name.start() && person.end() < name.end() && of.lookingAt()) {
                return of.end();
            }
        }
        String intro = folded.substring(Math.max(0, name.start() - LONGEST_INTRO), name.start());
        Matcher of = worksFor.matcher(folded).region(name.start(), name.end());
        boolean apart = named.matcher(intro).find() && of.find();
        return apart && !TradeWords.isTrade(name.to(of.start()).said()) ? of.end() : name.start();
    }

    /** "Booking CVF-118 of Bento Agro": the firm begins behind what was read already. */
    private static Stretch behindTaken(Stretch name) {
        int from = name.text().lastTaken(name.end()) + 1;
        if (from <= name.start() || !name.text().isTaken(name.start(), name.start() + 1)) {
            return name;
        }
        while (from < name.end()
                && !Character.isUpperCase(name.text().original().charAt(from))) {
            from++;
        }
        return from < name.end() ? name.from(from) : name;
    }
}
