package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts who writes among the people of a chain where the words around them say so: "I travel with my kids", "my wife comes with me". */
final class WriterAlong {

    /** So far from the mentioned may it be said that they come along. */
    private static final int TO_WITH_ME = 48;

    private static final int FROM_WITH_ME = 12;

    private static final Pattern SENTENCE = Pattern.compile("[.;!?]");

    private final PeopleElsewhere elsewhere;
    private final Pattern with;
    private final Pattern travelsWith;
    private final Pattern withMe;
    private final Pattern relatives;
    private final Pattern ofUs;
    private final Pattern own;

    WriterAlong(Words words, PeopleElsewhere elsewhere, Pattern with) {
        this.elsewhere = elsewhere;
        this.with = with;
        this.travelsWith =
                words.pattern("(?<!\\w)(?<v>{i_travel})(?: \\w+){0,2}?[ ,]+(?:{with})[ :]+(?:{about_people} )?$");
        this.withMe = words.pattern("(?<!\\w)(?:{with_me})(?!\\w)");
        this.relatives = words.pattern("(?<!\\w)(?:{relatives})$");
        this.ofUs = words.pattern("(?<!\\w)(?:{us}|{of_us_behind}|{both_of_us})(?!\\w)");
        this.own = words.pattern("(?:{own})(?: .*)?");
    }

    /** "Viajo con mis hijos": the verb is the grown-up who writes. */
    void addTraveller(String plain, List<Mention> chain) {
        Matcher verb = verbAhead(plain, chain);
        if (chain.stream().allMatch(mention -> mention.who() == Who.CHILD) && verb.find()) {
            chain.addFirst(new Mention(verb.start("v"), verb.end("v"), Who.SELF, 1, false));
        }
    }

    /** "My wife and our kids are coming with me": who writes comes too. */
    void addHost(String plain, List<Mention> chain) {
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

    /** Whether who writes comes along unmentioned: "with my dad"; {@code asked} when people were asked for. */
    boolean isUnmentioned(String plain, List<Mention> chain, boolean asked) {
        Mention first = chain.getFirst();
        boolean kin = chain.stream().noneMatch(mention -> mention.who() == Who.SELF || mention.who() == Who.PERSON)
                && (first.who() == Who.ADULT || isTraveller(plain, chain))
                && (!first.isCounted(plain)
                        || relatives.matcher(first.in(plain)).find());
        boolean us = chain.stream()
                .anyMatch(mention -> ofUs.matcher(mention.in(plain)).find());
        boolean answer = asked && own.matcher(first.in(plain)).matches();
        String ahead = first.ahead(plain);
        return kin && !us && (answer || with.matcher(ahead).find() && !elsewhere.areSpokenWith(ahead));
    }

    /** "I travel with my kids and my sister": the verb is the grown-up who writes, where another one is named behind the children. */
    private boolean isTraveller(String plain, List<Mention> chain) {
        return chain.stream().anyMatch(mention -> mention.who() == Who.ADULT)
                && verbAhead(plain, chain).find();
    }

    private Matcher verbAhead(String plain, List<Mention> chain) {
        int start = chain.getFirst().start();
        return travelsWith
                .matcher(plain)
                .region(Math.max(0, start - Mention.WORDS_AHEAD), start)
                .useTransparentBounds(true);
    }
}
