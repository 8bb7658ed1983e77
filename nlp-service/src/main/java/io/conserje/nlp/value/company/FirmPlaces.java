package io.conserje.nlp.value.company;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.KnownNames;

/** The places of one language where firms stand, by the words around them. */
final class FirmPlaces {

    private final Words words;
    private final KnownNames known;
    private final String of = Words.everywhere("firm_of");
    private final String origin = Words.everywhere("origin_of");

    FirmPlaces(Words words, KnownNames known) {
        this.words = words;
        this.known = known;
    }

    /** "The company …". */
    FirmPlace introduced() {
        return new BehindWords(words.pattern("(?<!\\w)(?:{company_intro})[ :]+(?:(?:{article}) )?"), Capitals::at);
    }

    /** "The invoice made out to …", "we're …". */
    FirmPlace billed() {
        return new BehindWords(
                words.pattern("(?<!\\w)(?:{billed_to}|{of_house}) " + Lead.NAMED_ARTICLE_AND_KIND), Capitals::at);
    }

    /** Who is billed, sent or driven for, and what only may be of a firm. */
    FirmPlace expected() {
        return new BehindWords(
                words.pattern("(?<!\\w)(?:{firm_ahead}|{of_firm}|{people_from}|{of_house}|{firm_perhaps}) "
                        + Lead.ARTICLE_AND_KIND + "(?=\\p{L})"),
                Capitals::bareAt);
    }

    /** "Callum Reid from …". */
    FirmPlace workingPerson() {
        return new BehindPerson(
                words.pattern("(?: (?:{here_said}))?,? (?:{works_at}|" + origin + ") ?" + Lead.NAMED_ARTICLE_AND_KIND),
                Capitals::at);
    }

    /** "Jun Reyes, …". */
    FirmPlace belowPerson() {
        return new BehindPerson(
                words.pattern("(?: ?[,;/|\\n(-]|[.!]) ?(?:(?:{works_at}|" + of + ") " + Lead.ARTICLE_AND_KIND
                        + ")?(?=\\p{L})"),
                Capitals::bareAt);
    }

    /** "Julián, de …". */
    FirmPlace workingFirstName() {
        return new BehindFirstName(
                words.pattern(",? (?:{works_at}|{origin_of_one}) ?" + Lead.NAMED_ARTICLE_AND_KIND), known);
    }

    /** "The delegation of …". */
    FirmPlace ofFirm() {
        return new BehindPeople(words.pattern("(?<!\\w)(?:{of_firm}) $"));
    }

    /** "The staff of …". */
    FirmPlace peopleFrom() {
        return new BehindPeople(words.pattern("(?<!\\w)(?:{people_from}) $"));
    }

    /** "… pays". */
    FirmPlace paying() {
        return new AheadOfDeed(words.pattern(" (?:{firm_pays})(?!\\w)"), Capitals::behindArticle);
    }

    /** "… has booked". */
    FirmPlace doing() {
        return new AheadOfDeed(words.pattern("(?:'s)? (?:{firm_behind}|{firm_pays})(?!\\w)"), Capitals::bare);
    }
}
