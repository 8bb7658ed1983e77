package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two people who are named together, of whom the first is who books: "Jean et Marie Dupont".
 *
 * @param first with the last name that both share, or its own
 * @param second as it was written
 */
record NamePair(String first, String second) {

    private static final WordLists LISTS = WordLists.beside(NamePair.class);
    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    private static final String ANY = "[\\p{L}][\\p{L}\\p{M}'’.-]*";
    private static final String WHO = "(?i:\\b(?:" + LISTS.any("say_who") + "))[:,]?\\s+";
    private static final String BEFORE = "(?:(?:^|[,.:;!\\n]\\s*)(?:" + WHO + ")?|" + WHO + ")";
    private static final String AND = "\\s+(?i:" + LISTS.any("and_name") + ")\\s+";
    private static final Pattern WRITTEN = pair(CAPITAL);
    private static final Pattern READ = pair(ANY);
    private static final Pattern NO_NAME =
            Pattern.compile("\\b(?:" + LISTS.any("mail", "last_name", "first_name") + ")\\b");

    /** "Mr and Mrs Lane" are nobody's two names. */
    private static final Pattern TITLE = Pattern.compile("(?:^| )(?:" + LISTS.any("honorific") + ") (?:, )?$");

    private static Pattern pair(String word) {
        return Pattern.compile(BEFORE + "(?<one>" + word + "(?:\\s+" + word + "){0,2})" + AND + "(?<two>" + word
                + "(?:\\s+" + word + "){0,3})(?=\\s*(?:$|[,.;:!\\n(]|\\S+@))");
    }

    /**
     * What a text says of them; a last name in two parts, as "Ortega y Gasset", is none, and a mail address behind a name is nobody.
     *
     * @param asked whether the name was asked for, where capitals tell a name
     */
    static Optional<NamePair> in(Reading reading, boolean asked) {
        return (asked ? find(WRITTEN, reading) : Optional.<Matcher>empty())
                .or(() -> find(READ, reading).filter(pair -> isRead(pair, reading)))
                .flatMap(pair -> of(pair.group("one").strip(), pair.group("two").strip()));
    }

    private static Optional<Matcher> find(Pattern pattern, Reading reading) {
        Matcher pair = pattern.matcher(reading.text());
        return pair.find() ? Optional.of(pair) : Optional.empty();
    }

    /** Whether a name was read in it, and none ends before the joint: "Clara Reis com e no fim" is one. */
    private static boolean isRead(Matcher pair, Reading reading) {
        List<Entity> names = reading.values(EntityTypes.PERSON_NAME);
        boolean goesOn = names.stream()
                .map(name -> name.text().strip())
                .anyMatch(name -> name.contains(" ") && pair.group("one").startsWith(name + ' '));
        return !goesOn
                && names.stream()
                        .anyMatch(name -> (pair.group("one") + ' ' + pair.group("two")).contains(name.text())
                                || pair.group().contains(name.text()));
    }

    private static Optional<NamePair> of(String one, String two) {
        boolean whole = one.contains(" ");
        if (TITLE.matcher(Folded.words(one)).find()) {
            return Optional.empty();
        }
        boolean lastInTwoParts = whole && !two.contains(" ");
        if (lastInTwoParts || NO_NAME.matcher(Folded.words(two)).find()) {
            return Optional.empty();
        }
        String shared = whole
                ? ""
                : PersonNames.split(two)
                        .map(PersonNames.Parts::last)
                        .map(last -> ' ' + last)
                        .orElse("");
        return Optional.of(new NamePair(one + shared, two));
    }
}
