package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps the mentioned who are guests, with who writes where that comes along: a daughter who lost her toy is none. */
final class CompanionFinder {

    private final MentionChains chains;
    private final PeopleElsewhere elsewhere;
    private final WriterAlong writer;
    private final ComingChildren children;
    private final ComingAlong coming;
    private final TheirLodging lodging;
    private final Pattern with;
    private final Pattern onlySelf;

    CompanionFinder(Words words) {
        Somebody somebody = new Somebody(words);
        this.with = words.pattern("(?<!\\w)(?:{with})[ :]+(?:{about_people} )?$");
        this.onlySelf = words.pattern("(?<!\\w)(?:{alone}) ?(?:[.,;:!?]|$)(?! ?(?:{and_people}|{with})(?!\\w))");
        this.chains = new MentionChains(words);
        this.elsewhere = new PeopleElsewhere(words);
        this.writer = new WriterAlong(words, elsewhere, with);
        this.children = new ComingChildren(words);
        this.coming = new ComingAlong(words, somebody);
        this.lodging = new TheirLodging(words, somebody);
    }

    /** The groups of guests in a plain text; {@code asked} when people were asked for. */
    List<Companions> find(String plain, boolean asked) {
        List<Companions> groups = new ArrayList<>();
        boolean told = false;
        boolean alone = onlySelf.matcher(plain).find();
        for (List<Mention> chain : chains.of(plain)) {
            if (asked && !told) {
                writer.addTraveller(plain, chain);
            }
            told |= chain.stream().anyMatch(mention -> mention.who() == Who.SELF)
                    && chain.stream().anyMatch(mention -> mention.who() == Who.ADULT);
            writer.addHost(plain, chain);
            Companions group = new Companions(chain, writer.isUnmentioned(plain, chain, asked));
            boolean answered = asked && !elsewhere.stay(plain, group) && !(alone && isToldOfOthers(group));
            if (!group.isSelfAlone() && (answered || areGuests(plain, group))) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** "Just me, my wife died last year": grown-ups of whom who comes alone only tells. */
    private static boolean isToldOfOthers(Companions group) {
        return !group.isFirm() && !group.names(Who.SELF) && !group.names(Who.CHILD);
    }

    private boolean areGuests(String plain, Companions group) {
        boolean all = isAll(plain, group);
        if (!all && elsewhere.are(plain, group) || children.areOnlyKnown(plain, group)) {
            return false;
        }
        return all
                || group.isFirm()
                || group.names(Who.SELF)
                || children.areTold(plain, group)
                || coming.isSaid(plain, group)
                || lodging.isSaid(plain, group)
                || with.matcher(group.ahead(plain)).find()
                || startsWithPreposition(plain, group);
    }

    /** True when nothing else is said: "un adulto", "a baby". */
    private static boolean isAll(String plain, Companions group) {
        return plain.strip().length() - 4 <= group.end() - group.start();
    }

    private boolean startsWithPreposition(String plain, Companions group) {
        int blank = plain.indexOf(' ', group.start());
        int end = blank < 0 ? group.end() : Math.min(blank + 1, group.end());
        return with.matcher(plain.substring(group.start(), end)).find();
    }
}
