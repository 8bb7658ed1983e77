package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the verbs around people that they come: "my niece is coming too", "my aunt and my cousin are travelling", "we'll be my parents". */
final class ComingAlong {

    private final Somebody somebody;
    private final Pattern comes;
    private final Pattern toldOf;
    private final Pattern theyCome;
    private final Pattern theyComeAhead;
    private final Pattern onlyVisit;
    private final Pattern joins;
    private final Pattern forHour;

    ComingAlong(Words words, Somebody somebody) {
        this.somebody = somebody;
        this.comes = words.pattern(
                "(?<!\\w)(?:{we_come}|(?:{each_room}|{each_group}|{each_one}) (?:{each_leads}))[ :,]+(?:{about_people} )?$");
        this.toldOf = words.pattern("(?<!\\w)(?:{told_of}) $");
        this.theyCome = words.pattern(" (?:{they_come})(?!\\w)");
        this.theyComeAhead = words.pattern("(?<!\\w)(?:{they_come}) $");
        this.onlyVisit = words.pattern(" (?:(?:{they_come}) )?(?:{only_visit})(?!\\w)");
        this.joins = words.pattern("(?: |(?='))(?:{joins_party})(?!\\w)");
        this.forHour = words.pattern(
                "(?: (?:{for_people}|{to_whom}|{with}))?(?: (?:{article}|{one_article}|{whose}))? (?:{only_visit}|{own_hour})(?!\\w)");
    }

    /** Whether the text says so of these people. */
    boolean isSaid(String plain, Companions group) {
        return join(plain, group)
                || group.count(Who.ADULT) > 1 && doCome(plain, group)
                || comes.matcher(group.ahead(plain)).find()
                        && !somebody.isAdult(plain, group)
                        && !isToldOf(plain, group);
    }

    /** "My niece is coming too", "my brother is joining us": children, or one of kin, who come along, and not only for a meal. */
    private boolean join(String plain, Companions group) {
        Matcher along = joins.matcher(plain).region(group.end(), plain.length());
        boolean kin = group.mentions().size() == 1 && group.names(Who.ADULT) && !somebody.isOne(plain, group);
        return (kin || group.names(Who.CHILD))
                && along.lookingAt()
                && !forHour.matcher(plain).region(along.end(), plain.length()).lookingAt();
    }

    /** "My aunt and my cousin are travelling": who writes need not come along. */
    private boolean doCome(String plain, Companions group) {
        return (theyComeAhead.matcher(group.ahead(plain)).find() || group.isBefore(theyCome, plain))
                && !group.isBefore(onlyVisit, plain);
    }

    /** "It's my sister who pays". */
    private boolean isToldOf(String plain, Companions group) {
        return group.isOneAdult() && toldOf.matcher(group.ahead(plain)).find();
    }
}
