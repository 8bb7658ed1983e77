package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins mentions that belong together, and keeps those that are guests: a daughter who lost her toy is none. */
final class CompanionFinder {

    private static final int WORDS_AHEAD = 60;

    /** "my kids (4 and 7)": so far behind a mention may its ages stand. */
    private static final int TO_AGES = 8;

    private final MentionFinder mentions;
    private final Pattern gap;
    private final Pattern joint;
    private final Pattern with;
    private final Pattern comes;
    private final Pattern forWhom;
    private final Pattern lodging;
    private final Pattern relatives;

    CompanionFinder(Words words) {
        this.mentions = new MentionFinder(words);
        this.gap = words.pattern("[ ,;&+/().:\u0002-]*(?:(?:{and_people}|{with})(?:[ ,:\u0002]+|$)){0,8}");
        this.joint = words.pattern(".*(?:[&+]|(?<!\\w)(?:{and_people}|{with})(?!\\w)).*");
        this.with = words.pattern("(?<!\\w)(?:{with})[ :]+(?:{about_people} )?$");
        this.comes = words.pattern("(?<!\\w)(?:{we_come})[ :,]+(?:{about_people} )?$");
        this.forWhom = words.pattern("(?<!\\w)(?:{for_people})[ :]+$");
        this.relatives = words.pattern("(?<!\\w)(?:{relatives})$");
        this.lodging = words.pattern("(?<!\\w)(?:{rooms}|{bookings})(?!\\w)");
    }

    /** The groups of guests in a plain text; {@code asked} when people were asked for. */
    List<Companions> find(String plain, boolean asked) {
        List<Companions> groups = new ArrayList<>();
        for (List<Mention> chain : chains(plain)) {
            Companions group = new Companions(chain, isWithSelf(plain, chain));
            if (!group.isSelfAlone() && (asked || isGuests(plain, group))) {
                groups.add(group);
            }
        }
        return groups;
    }

    private List<List<Mention>> chains(String plain) {
        List<List<Mention>> chains = new ArrayList<>();
        int end = -1;
        for (Mention mention : mentions.find(plain)) {
            String between = end < 0 ? "?" : plain.substring(end, mention.start());
            if (gap.matcher(between).matches()
                    && (mention.who() != Who.SELF || joint.matcher(between).matches())) {
                chains.getLast().add(mention);
            } else {
                chains.add(new ArrayList<>(List.of(mention)));
            }
            end = mention.end();
        }
        return chains;
    }

    private boolean isWithSelf(String plain, List<Mention> chain) {
        boolean kin = chain.stream().noneMatch(mention -> mention.who() == Who.SELF || mention.who() == Who.PERSON)
                && chain.getFirst().who() == Who.ADULT
                && (!isCounted(plain, chain.getFirst())
                        || relatives.matcher(textOf(plain, chain.getFirst())).find());
        return kin && with.matcher(plain.substring(0, chain.getFirst().start())).find();
    }

    private static boolean isCounted(String plain, Mention mention) {
        return Character.isDigit(plain.charAt(mention.start()));
    }

    private static String textOf(String plain, Mention mention) {
        return plain.substring(mention.start(), mention.end());
    }

    private boolean isGuests(String plain, Companions group) {
        String ahead = plain.substring(Math.max(0, group.start() - WORDS_AHEAD), group.start());
        return group.isFirm()
                || group.names(Who.SELF)
                || isAll(plain, group)
                || isAged(plain, group)
                || startsWithPreposition(plain, group)
                || with.matcher(ahead).find()
                || comes.matcher(ahead).find()
                || forWhom.matcher(ahead).find() && lodging.matcher(plain).find();
    }

    /** True when nothing else is said: "un adulto", "a baby". */
    private static boolean isAll(String plain, Companions group) {
        return plain.strip().length() - 4 <= group.end() - group.start();
    }

    private static boolean isAged(String plain, Companions group) {
        int end = Math.min(plain.length(), group.end() + TO_AGES);
        return plain.substring(group.start(), end).indexOf('\u0002') >= 0;
    }

    private boolean startsWithPreposition(String plain, Companions group) {
        return with.matcher(plain.substring(group.start(), group.start() + firstWord(plain, group) + 1))
                .find();
    }

    private static int firstWord(String plain, Companions group) {
        int blank = plain.indexOf(' ', group.start());
        return blank < 0 || blank >= group.end() ? group.end() - group.start() - 1 : blank - group.start();
    }
}
