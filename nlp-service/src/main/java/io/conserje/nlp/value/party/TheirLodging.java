package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.regex.Pattern;

/** Tells by the rooms and beds around people that they are guests: "my parents in a double", "a room for my son", "my kids one each". */
final class TheirLodging {

    private static final Pattern CLAUSE_BEGIN = Pattern.compile("(?:^|[.;:!?,]) ?$");
    private static final Pattern CLAUSE_END = Pattern.compile("[ " + MentionFinder.AGE + "]*(?:[.,;:]|$)");

    private final Somebody somebody;
    private final Pattern forEach;
    private final Pattern needRoom;
    private final Pattern roomBehind;
    private final Pattern forWhom;
    private final Pattern lodging;
    private final Pattern bed;

    TheirLodging(Words words, Somebody somebody) {
        this.somebody = somebody;
        this.forEach = words.pattern(" (?:{each_room}|{each_group}|{each_one})(?!\\w)");
        this.needRoom = words.pattern(
                " (?:{need_room}) (?=(?:.* )?(?:{rooms}|{bookings}|{loose_roomtype}|{counted_roomtype})(?!\\w)).*");
        this.roomBehind = words.pattern(
                ",? (?:(?:{in}|{type_taken}|{for_people}) )?(?:{one_article}|1) (?:{room_adjective} )?(?:{loose_roomtype}|{counted_roomtype}|{roomtype} (?:{rooms}))(?!\\w)");
        this.forWhom = words.pattern("(?<!\\w)(?:{for_people})[ :]+$");
        this.lodging =
                words.pattern("(?<!\\w)(?:{rooms}|{bookings}|{loose_roomtype}|{counted_roomtype})(?!\\w)(?! ?\u0001)");
        this.bed = words.pattern("(?<!\\w)(?:{bed})(?!\\w)");
    }

    /** Whether the text says that these people lodge here. */
    boolean isSaid(String plain, Companions group) {
        return group.isBefore(forEach, plain)
                || group.count(Who.ADULT) > 1
                        && (needRoom.matcher(plain.substring(group.end())).matches()
                                || group.isBefore(roomBehind, plain))
                || isListedAlone(plain, group)
                || forWhom.matcher(group.ahead(plain)).find()
                        && (lodging.matcher(plain).find()
                                || bed.matcher(plain).find() && !somebody.isOne(plain, group));
    }

    /** "My son, his wife and their baby, three nights": a list of kin that is all of a clause, where somebody lodges. */
    private boolean isListedAlone(String plain, Companions group) {
        return group.mentions().size() + group.count(Who.ADULT) > 2
                && !group.names(Who.PERSON)
                && CLAUSE_BEGIN.matcher(plain.substring(0, group.start())).find()
                && group.isBefore(CLAUSE_END, plain)
                && lodging.matcher(plain).find();
    }
}
