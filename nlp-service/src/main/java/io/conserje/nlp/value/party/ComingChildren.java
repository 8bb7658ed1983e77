package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.regex.Pattern;

/** Tells children who come along, by their ages or as babies of those who write, from one for whom only a thing is wanted. */
final class ComingChildren {

    /** "my kids (4 and 7)": so far behind a mention may its ages stand. */
    private static final int TO_AGES = 12;

    private final Pattern ownBaby;
    private final Pattern known;
    private final Pattern thingFor;

    ComingChildren(Words words) {
        this.ownBaby = words.pattern("(?<!\\w)(?:{own_baby})(?!\\w)");
        this.known = words.pattern("(?:{known_article}) .*");
        this.thingFor = words.pattern("(?<!\\w)(?:{child_thing}) (?:{for_people}) $");
    }

    /** Whether an age is told of these people, or one is a baby of those who write. */
    boolean areTold(String plain, Companions group) {
        int end = Math.min(plain.length(), group.end() + TO_AGES);
        return plain.substring(group.start(), end).indexOf(MentionFinder.AGE) >= 0
                || ownBaby.matcher(plain)
                        .region(group.start(), group.end())
                        .useTransparentBounds(true)
                        .find();
    }

    /** "A cot for the little one": a thing for a child who is known, and nobody more. */
    boolean areOnlyKnown(String plain, Companions group) {
        return group.mentions().size() == 1
                && group.count(Who.CHILD) == 1
                && known.matcher(group.in(plain)).matches()
                && !areTold(plain, group)
                && thingFor.matcher(group.ahead(plain)).find();
    }
}
