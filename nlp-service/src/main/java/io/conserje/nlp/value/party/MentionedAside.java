package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves out who is mentioned only beside those who come: whose feast it is, who stays at home, whose kin somebody is. */
final class MentionedAside {

    private final Pattern title;
    private final Pattern ofThem;
    private final Pattern ownerOf;
    private final Pattern away;
    private final Pattern theirs;
    private final Pattern feast;

    MentionedAside(Words words) {
        this.title = words.pattern("(?:(?:{article}) )?(?:{title})");
        this.ofThem = words.pattern("\\w+ (?:{of_them}) .*");
        this.ownerOf = words.pattern(" (?:{of}) ?");
        this.away = words.pattern(
                "(?:,? ?\\(?(?:(?:{aged}) )?(?:\u0002+|\\d{1,2})(?: (?:{years}))?\\)?,?)?(?:'s)? ?(?:{stays_away})(?!\\w)");
        this.theirs = words.pattern("(?<!\\w)(?:{those_of}) $");
        this.feast = words.pattern("(?<!\\w)(?:{event_of}) ?$");
    }

    /** The same without titles that only name who was just mentioned, "my boss, the lady Carter", without who stays away, whose kin somebody is and who was counted before. */
    List<Mention> leaveOut(String plain, List<Mention> found) {
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : found) {
            boolean named = !apart.isEmpty()
                    && apart.getLast().who() == Who.ADULT
                    && title.matcher(mention.in(plain)).matches()
                    && plain.substring(apart.getLast().end(), mention.start()).matches(",? ");
            boolean part = !apart.isEmpty()
                    && apart.getLast().who() == mention.who()
                    && ofThem.matcher(mention.in(plain)).matches();
            boolean owner = !apart.isEmpty()
                    && !mention.isCounted(plain)
                    && mention.who() != Who.SELF
                    && ownerOf.matcher(plain)
                            .region(apart.getLast().end(), mention.start())
                            .matches();
            if (owner) {
                Mention kin = apart.removeLast();
                apart.add(new Mention(kin.start(), mention.end(), kin.who(), kin.count(), kin.firm()));
            } else if (!named
                    && !part
                    && !isAway(plain, mention)
                    && !isOfTheirs(plain, mention)
                    && !isCelebrated(plain, mention)) {
                apart.add(mention);
            }
        }
        return apart;
    }

    /** "Just me, my wife stays at home": who is named does not come. */
    private boolean isAway(String plain, Mention mention) {
        return mention.who() != Who.SELF
                && away.matcher(plain).region(mention.end(), plain.length()).lookingAt();
    }

    /** "Two rooms for mine and those of my brother": whose people come is counted with them. */
    private boolean isOfTheirs(String plain, Mention mention) {
        return !mention.firm()
                && mention.who() == Who.ADULT
                && theirs.matcher(mention.ahead(plain)).find();
    }

    /** "We come for my sister's wedding": whose feast it is, is one of no party. */
    private boolean isCelebrated(String plain, Mention mention) {
        return mention.who() != Who.SELF
                && !mention.firm()
                && feast.matcher(mention.ahead(plain)).find();
    }
}
