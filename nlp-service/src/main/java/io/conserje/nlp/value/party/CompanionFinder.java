package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the mentioned who are guests, with who writes where that comes along: a daughter who lost her toy is none. */
final class CompanionFinder {

    private static final int WORDS_AHEAD = 60;

    /** "my kids (4 and 7)": so far behind a mention may its ages stand. */
    private static final int TO_AGES = 12;

    /** So far from the mentioned may it be said that they come along. */
    private static final int TO_WITH_ME = 48;

    private static final int FROM_WITH_ME = 12;

    private static final Pattern CLAUSE_BEGIN = Pattern.compile("(?:^|[.;:!?,]) ?$");
    private static final Pattern CLAUSE_END = Pattern.compile("[ \u0002]*(?:[.,;:]|$)");
    private static final Pattern SENTENCE = Pattern.compile("[.;!?]");

    private final MentionChains chains;
    private final PeopleElsewhere elsewhere;
    private final Pattern with;
    private final Pattern comes;
    private final Pattern forWhom;
    private final Pattern lodging;
    private final Pattern relatives;
    private final Pattern bed;
    private final Pattern toldOf;
    private final Pattern alone;
    private final Pattern ownBaby;
    private final Pattern own;
    private final Pattern somebody;
    private final Pattern roomBehind;
    private final Pattern withMe;
    private final Pattern needRoom;
    private final Pattern ofUs;
    private final Pattern toldForEach;
    private final Pattern onlySelf;
    private final Pattern known;
    private final Pattern thingFor;
    private final Pattern theyCome;
    private final Pattern theyComeAhead;
    private final Pattern onlyVisit;
    private final Pattern joins;
    private final Pattern forHour;

    CompanionFinder(Words words) {
        this.chains = new MentionChains(words);
        this.elsewhere = new PeopleElsewhere(words);
        this.ofUs = words.pattern("(?<!\\w)(?:{us}|{of_us_behind}|{both_of_us})(?!\\w)");
        this.toldForEach = words.pattern(" (?:{each_room}|{each_group}|{each_one})(?!\\w)");
        this.roomBehind = words.pattern(
                ",? (?:(?:{in}|{type_taken}|{for_people}) )?(?:{one_article}|1) (?:{room_adjective} )?(?:{loose_roomtype}|{counted_roomtype}|{roomtype} (?:{rooms}))(?!\\w)");
        this.withMe = words.pattern("(?<!\\w)(?:{with_me})(?!\\w)");
        this.needRoom = words.pattern(
                " (?:{need_room}) (?=(?:.* )?(?:{rooms}|{bookings}|{loose_roomtype}|{counted_roomtype})(?!\\w)).*");
        this.known = words.pattern("(?:{known_article}) .*");
        this.thingFor = words.pattern("(?<!\\w)(?:{child_thing}) (?:{for_people}) $");
        this.theyCome = words.pattern(" (?:{they_come})(?!\\w)");
        this.theyComeAhead = words.pattern("(?<!\\w)(?:{they_come}) $");
        this.joins = words.pattern("(?: |(?='))(?:{joins_party})(?!\\w)");
        this.forHour = words.pattern(
                "(?: (?:{for_people}|{to_whom}|{with}))?(?: (?:{article}|{one_article}|{whose}))? (?:{only_visit}|{own_hour})(?!\\w)");
        this.onlyVisit = words.pattern(" (?:(?:{they_come}) )?(?:{only_visit})(?!\\w)");
        this.onlySelf = words.pattern("(?<!\\w)(?:{alone}) ?(?:[.,;:!?]|$)(?! ?(?:{and_people}|{with})(?!\\w))");
        this.with = words.pattern("(?<!\\w)(?:{with})[ :]+(?:{about_people} )?$");
        this.comes = words.pattern(
                "(?<!\\w)(?:{we_come}|(?:{each_room}|{each_group}|{each_one}) (?:{each_leads}))[ :,]+(?:{about_people} )?$");
        this.toldOf = words.pattern("(?<!\\w)(?:{told_of}) $");
        this.bed = words.pattern("(?<!\\w)(?:{bed})(?!\\w)");
        this.forWhom = words.pattern("(?<!\\w)(?:{for_people})[ :]+$");
        this.relatives = words.pattern("(?<!\\w)(?:{relatives})$");
        this.lodging =
                words.pattern("(?<!\\w)(?:{rooms}|{bookings}|{loose_roomtype}|{counted_roomtype})(?!\\w)(?! ?\u0001)");
        this.alone = words.pattern("(?<!\\w)(?<v>{i_travel})(?: \\w+){0,2}?[ ,]+(?:{with})[ :]+(?:{about_people} )?$");
        this.ownBaby = words.pattern("(?<!\\w)(?:{own_baby})(?!\\w)");
        this.own = words.pattern("(?:{own})(?: .*)?");
        this.somebody = words.pattern("(?:{one_article}) .*");
    }

    /** The groups of guests in a plain text; {@code asked} when people were asked for. */
    List<Companions> find(String plain, boolean asked) {
        List<Companions> groups = new ArrayList<>();
        boolean told = false;
        boolean alone = onlySelf.matcher(plain).find();
        for (List<Mention> chain : chains.of(plain)) {
            if (asked && !told) {
                addTraveller(plain, chain);
            }
            told |= chain.stream().anyMatch(mention -> mention.who() == Who.SELF)
                    && chain.stream().anyMatch(mention -> mention.who() == Who.ADULT);
            addHost(plain, chain);
            Companions group = new Companions(chain, isWithSelf(plain, chain, asked));
            boolean answered = asked && !elsewhere.stay(plain, group) && !(alone && isToldOfOthers(group));
            if (!group.isSelfAlone() && (answered || isGuests(plain, group))) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** "Just me, my wife died last year": grown-ups of whom who comes alone only tells. */
    private static boolean isToldOfOthers(Companions group) {
        return !group.isFirm() && !group.names(Who.SELF) && !group.names(Who.CHILD);
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
            boolean behind = host.start() >= end
                    && host.start() - end <= TO_WITH_ME
                    && !SENTENCE.matcher(plain.substring(end, host.start())).find();
            boolean ahead = host.end() <= start && start - host.end() <= FROM_WITH_ME;
            if (behind || ahead) {
                boolean far = behind && host.start() - end > FROM_WITH_ME;
                Mention self = far
                        ? new Mention(end, end, Who.SELF, 1, false)
                        : new Mention(host.start(), host.end(), Who.SELF, 1, false);
                chain.add(behind ? chain.size() : 0, self);
                return;
            }
        }
    }

    private boolean isWithSelf(String plain, List<Mention> chain, boolean asked) {
        boolean kin = chain.stream().noneMatch(mention -> mention.who() == Who.SELF || mention.who() == Who.PERSON)
                && (chain.getFirst().who() == Who.ADULT || isTraveller(plain, chain))
                && (!MentionChains.isCounted(plain, chain.getFirst())
                        || relatives
                                .matcher(MentionChains.textOf(plain, chain.getFirst()))
                                .find());
        boolean us = chain.stream()
                .anyMatch(mention ->
                        ofUs.matcher(MentionChains.textOf(plain, mention)).find());
        boolean answer = asked
                && own.matcher(MentionChains.textOf(plain, chain.getFirst())).matches();
        int start = chain.getFirst().start();
        String ahead = plain.substring(Math.max(0, start - WORDS_AHEAD), start);
        return kin && !us && (answer || with.matcher(ahead).find() && !elsewhere.areSpokenWith(ahead));
    }

    /** "I travel with my kids and my sister": the verb is the grown-up who writes, where another one is named behind the children. */
    private boolean isTraveller(String plain, List<Mention> chain) {
        int start = chain.getFirst().start();
        return chain.stream().anyMatch(mention -> mention.who() == Who.ADULT)
                && alone.matcher(plain)
                        .region(Math.max(0, start - WORDS_AHEAD), start)
                        .useTransparentBounds(true)
                        .find();
    }

    private boolean isGuests(String plain, Companions group) {
        String ahead = plain.substring(Math.max(0, group.start() - WORDS_AHEAD), group.start());
        if (!isAll(plain, group) && elsewhere.are(plain, group, ahead) || isKnownChild(plain, group, ahead)) {
            return false;
        }
        return group.isFirm()
                || group.names(Who.SELF)
                || isOwnBaby(plain, group)
                || isAll(plain, group)
                || isAged(plain, group)
                || joins(plain, group)
                || toldForEach
                        .matcher(plain)
                        .region(group.end(), plain.length())
                        .lookingAt()
                || group.count(Who.ADULT) > 1
                        && (needRoom.matcher(plain.substring(group.end())).matches()
                                || doCome(plain, group, ahead)
                                || roomBehind
                                        .matcher(plain)
                                        .region(group.end(), plain.length())
                                        .lookingAt())
                || isListedAlone(plain, group)
                || startsWithPreposition(plain, group)
                || with.matcher(ahead).find()
                || comes.matcher(ahead).find() && !isSomebody(plain, group) && !isToldOf(ahead, group)
                || forWhom.matcher(ahead).find()
                        && (lodging.matcher(plain).find() || bed.matcher(plain).find() && !isSomeone(plain, group));
    }

    /** "My son, his wife and their baby, three nights": a list of kin that is all of a clause, where somebody lodges. */
    private boolean isListedAlone(String plain, Companions group) {
        return group.mentions().size() + group.count(Who.ADULT) > 2
                && !group.names(Who.PERSON)
                && CLAUSE_BEGIN.matcher(plain.substring(0, group.start())).find()
                && CLAUSE_END.matcher(plain).region(group.end(), plain.length()).lookingAt()
                && lodging.matcher(plain).find();
    }

    /** "My niece is coming too", "my brother is joining us": children, or one of kin, who come along, and not only for a meal. */
    private boolean joins(String plain, Companions group) {
        Matcher along = joins.matcher(plain).region(group.end(), plain.length());
        boolean kin = group.mentions().size() == 1 && group.names(Who.ADULT) && !isSomeone(plain, group);
        return (kin || group.names(Who.CHILD))
                && along.lookingAt()
                && !forHour.matcher(plain).region(along.end(), plain.length()).lookingAt();
    }

    /** "My aunt and my cousin are travelling": who writes need not come along. */
    private boolean doCome(String plain, Companions group, String ahead) {
        boolean come = theyComeAhead.matcher(ahead).find()
                || theyCome.matcher(plain).region(group.end(), plain.length()).lookingAt();
        return come
                && !onlyVisit.matcher(plain).region(group.end(), plain.length()).lookingAt();
    }

    private boolean isOwnBaby(String plain, Companions group) {
        return ownBaby.matcher(plain)
                .region(group.start(), group.end())
                .useTransparentBounds(true)
                .find();
    }

    /** "A cot for the little one": a thing for a child who is known, and nobody more. */
    private boolean isKnownChild(String plain, Companions group, String ahead) {
        return group.mentions().size() == 1
                && group.count(Who.CHILD) == 1
                && known.matcher(plain.substring(group.start(), group.end())).matches()
                && !isOwnBaby(plain, group)
                && !isAged(plain, group)
                && thingFor.matcher(ahead).find();
    }

    /** "Can I bring a mate?": one grown-up whom nobody knows, and without who writes, is no party. */
    private boolean isSomebody(String plain, Companions group) {
        return group.mentions().size() == 1
                && group.names(Who.ADULT)
                && group.count(Who.ADULT) == 1
                && isSomeone(plain, group);
    }

    /** "It's my sister who pays". */
    private boolean isToldOf(String ahead, Companions group) {
        return toldOf.matcher(ahead).find()
                && group.mentions().size() == 1
                && group.names(Who.ADULT)
                && group.count(Who.ADULT) == 1;
    }

    /** "An extra bed for a child?" asks; one for our daughter has her come along. */
    private boolean isSomeone(String plain, Companions group) {
        return somebody.matcher(plain.substring(group.start(), group.end())).matches();
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
