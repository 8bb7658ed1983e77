package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins mentions that belong together, and keeps those that are guests: a daughter who lost her toy is none. */
final class CompanionFinder {

    private static final int WORDS_AHEAD = 60;

    /** "my kids (4 and 7)": so far behind a mention may its ages stand. */
    private static final int TO_AGES = 8;

    /** "My colleague Mr. Tanaka and I": the name of who was just mentioned. */
    static final String NAMED = ",? (?:(?:{article}) )?(?:{title})\\.? [\\p{L}'-]+(?: [\\p{L}'-]+)??";

    /** So far from the mentioned may it be said that they come along. */
    private static final int TO_WITH_ME = 12;

    private final MentionFinder mentions;
    private final Pattern goesOn;
    private final Pattern gap;
    private final Pattern joint;
    private final Pattern with;
    private final Pattern comes;
    private final Pattern forWhom;
    private final Pattern lodging;
    private final Pattern relatives;
    private final Pattern alone;
    private final Pattern notAlong;
    private final Pattern ownBaby;
    private final Pattern stranger;
    private final Pattern own;
    private final Pattern somebody;
    private final Pattern refused;
    private final Pattern title;
    private final Pattern withMe;

    CompanionFinder(Words words) {
        this.mentions = new MentionFinder(words);
        this.goesOn =
                words.pattern("(?<=(?<!\\w)(?:i|je|yo|eu))(?:[’']\\w| +(?!(?:{and_people}|{with})(?!\\w))\\p{L})");
        this.gap = words.pattern(
                "(?:" + NAMED
                        + ")?(?:,? (?:{aged}) [1-9]\\d (?:{years}))?[ ,;&+/().:\u0002-]*(?:(?:{and_people}|{with}|{for_people}|{other_room})(?:[ ,:\u0002]+|$)){0,8}");
        this.title = words.pattern("(?:(?:{article}) )?(?:{title})");
        this.withMe = words.pattern("(?<!\\w)(?:{with_me})(?!\\w)");
        this.joint = words.pattern(".*(?:[&+]|(?<!\\w)(?:{and_people}|{with})(?!\\w)).*");
        this.with = words.pattern("(?<!\\w)(?:{with})[ :]+(?:{about_people} )?$");
        this.comes = words.pattern("(?<!\\w)(?:{we_come})[ :,]+(?:{about_people} )?$");
        this.forWhom = words.pattern("(?<!\\w)(?:{for_people})[ :]+$");
        this.relatives = words.pattern("(?<!\\w)(?:{relatives})$");
        this.lodging = words.pattern("(?<!\\w)(?:{rooms}|{bookings})(?!\\w)");
        this.alone = words.pattern("(?<!\\w)(?<v>{i_travel})(?: \\w+){0,2}?[ ,]+(?:{with})[ :]+(?:{about_people} )?$");
        this.notAlong = words.pattern("(?<!\\w)(?:{not_along})[ :]+(?:{about_people} )?$");
        this.ownBaby = words.pattern("(?<!\\w)(?:{own_baby})(?!\\w)");
        this.stranger = words.pattern("(?:{stranger})");
        this.own = words.pattern("(?:{own})(?: .*)?");
        this.refused = words.pattern("(?<!\\w)(?:{not}|{not_wanted}) (?:{for} )?$");
        this.somebody = words.pattern("(?:{one_article}) .*");
    }

    /** The groups of guests in a plain text; {@code asked} when people were asked for. */
    List<Companions> find(String plain, boolean asked) {
        List<Companions> groups = new ArrayList<>();
        boolean told = false;
        for (List<Mention> chain : chains(plain)) {
            if (!told) {
                addTraveller(plain, chain);
            }
            told |= chain.stream().anyMatch(mention -> mention.who() == Who.SELF)
                    && chain.stream().anyMatch(mention -> mention.who() == Who.ADULT);
            addHost(plain, chain);
            Companions group = new Companions(chain, isWithSelf(plain, chain, asked));
            if (!group.isSelfAlone() && (asked || isGuests(plain, group))) {
                groups.add(group);
            }
        }
        return groups;
    }

    private List<List<Mention>> chains(String plain) {
        List<List<Mention>> chains = new ArrayList<>();
        List<Mention> found = apart(plain, mentions.find(plain));
        for (int i = 0; i < found.size(); i++) {
            if (i > 0 && belongs(plain, found, i) && !isInstead(plain, chains.getLast(), found.get(i))) {
                chains.getLast().add(found.get(i));
            } else {
                chains.add(new ArrayList<>(List.of(found.get(i))));
            }
        }
        return chains;
    }

    /** "Not two adults and two kids, three adults": what is counted anew behind a no is no part of the list. */
    private boolean isInstead(String plain, List<Mention> chain, Mention mention) {
        int start = chain.getFirst().start();
        return isCounted(plain, mention)
                && chain.stream().anyMatch(one -> one.who() == mention.who() && isCounted(plain, one))
                && refused.matcher(plain.substring(Math.max(0, start - WORDS_AHEAD), start))
                        .find();
    }

    /** Without titles that only name who was just mentioned: "my boss, the lady Carter". */
    private List<Mention> apart(String plain, List<Mention> found) {
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : found) {
            boolean named = !apart.isEmpty()
                    && apart.getLast().who() == Who.ADULT
                    && title.matcher(textOf(plain, mention)).matches()
                    && plain.substring(apart.getLast().end(), mention.start()).matches(",? ");
            if (!named) {
                apart.add(mention);
            }
        }
        return apart;
    }

    /** A mere comma before "me" joins only where the list goes on behind it: "my wife, me and our kid". */
    private boolean belongs(String plain, List<Mention> found, int i) {
        String between = plain.substring(found.get(i - 1).end(), found.get(i).start());
        boolean listed =
                found.get(i).who() != Who.SELF || joint.matcher(between).matches();
        return !isNewSentence(plain, found.get(i - 1), found.get(i))
                && gap.matcher(between).matches()
                && (listed || i + 1 < found.size() && isJoined(plain, found, i + 1));
    }

    /** "Two adults, and I would like …": behind a count of people, a sentence that begins with who writes is one of its own. */
    private boolean isNewSentence(String plain, Mention before, Mention self) {
        return self.who() == Who.SELF
                && isCounted(plain, before)
                && !relatives.matcher(textOf(plain, before)).find()
                && goesOn.matcher(plain)
                        .region(self.end(), plain.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    private boolean isJoined(String plain, List<Mention> found, int i) {
        String between = plain.substring(found.get(i - 1).end(), found.get(i).start());
        return gap.matcher(between).matches() && joint.matcher(between).matches();
    }

    /** "Viajo con mis hijos": the verb is the grown-up who writes. */
    private void addTraveller(String plain, List<Mention> chain) {
        boolean onlyChildren = chain.stream().allMatch(mention -> mention.who() == Who.CHILD);
        int start = chain.getFirst().start();
        Matcher verb = alone.matcher(plain).region(Math.max(0, start - WORDS_AHEAD), start);
        if (onlyChildren && verb.useTransparentBounds(true).find()) {
            chain.addFirst(new Mention(verb.start("v"), verb.end("v"), Who.SELF, 1, false));
        }
    }

    /** "My wife and our kids are coming with me": who writes comes too. */
    private void addHost(String plain, List<Mention> chain) {
        int start = chain.getFirst().start();
        int end = chain.getLast().end();
        boolean told = chain.stream().noneMatch(mention -> mention.who() == Who.SELF);
        for (Matcher host = withMe.matcher(plain); told && host.find(); ) {
            boolean behind = host.start() >= end && host.start() - end <= TO_WITH_ME;
            boolean ahead = host.end() <= start && start - host.end() <= TO_WITH_ME;
            if (behind || ahead) {
                Mention self = new Mention(host.start(), host.end(), Who.SELF, 1, false);
                chain.add(behind ? chain.size() : 0, self);
                return;
            }
        }
    }

    private boolean isWithSelf(String plain, List<Mention> chain, boolean asked) {
        boolean kin = chain.stream().noneMatch(mention -> mention.who() == Who.SELF || mention.who() == Who.PERSON)
                && chain.getFirst().who() == Who.ADULT
                && (!isCounted(plain, chain.getFirst())
                        || relatives.matcher(textOf(plain, chain.getFirst())).find());
        boolean answer = asked && own.matcher(textOf(plain, chain.getFirst())).matches();
        int start = chain.getFirst().start();
        String ahead = plain.substring(Math.max(0, start - WORDS_AHEAD), start);
        return kin
                && (answer
                        || with.matcher(ahead).find()
                                && !notAlong.matcher(ahead).find());
    }

    private static boolean isCounted(String plain, Mention mention) {
        return Character.isDigit(plain.charAt(mention.start()));
    }

    private static String textOf(String plain, Mention mention) {
        return plain.substring(mention.start(), mention.end());
    }

    private boolean isGuests(String plain, Companions group) {
        String ahead = plain.substring(Math.max(0, group.start() - WORDS_AHEAD), group.start());
        if (!isAll(plain, group) && isElsewhere(plain, group, ahead)) {
            return false;
        }
        return group.isFirm()
                || group.names(Who.SELF)
                || ownBaby.matcher(plain)
                        .region(group.start(), group.end())
                        .useTransparentBounds(true)
                        .find()
                || isAll(plain, group)
                || isAged(plain, group)
                || startsWithPreposition(plain, group)
                || with.matcher(ahead).find()
                || comes.matcher(ahead).find() && !isSomebody(plain, group)
                || forWhom.matcher(ahead).find() && lodging.matcher(plain).find();
    }

    /** "Let me check with my wife", "a man is shouting": these people do not come along. */
    private boolean isElsewhere(String plain, Companions group, String ahead) {
        return !group.isFirm()
                && !group.names(Who.SELF)
                && (notAlong.matcher(ahead).find()
                        || stranger.matcher(plain.substring(group.start(), group.end()))
                                .matches());
    }

    /** "Can I bring a mate?": one grown-up whom nobody knows, and without who writes, is no party. */
    private boolean isSomebody(String plain, Companions group) {
        return group.mentions().size() == 1
                && group.names(Who.ADULT)
                && group.count(Who.ADULT) == 1
                && somebody.matcher(plain.substring(group.start(), group.end())).matches();
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
