package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.regex.Pattern;

/** Tells people who are spoken with, sent for or far from here from those who come along. */
final class PeopleElsewhere {

    private final Pattern notAlong;
    private final Pattern stranger;
    private final Pattern sentFor;
    private final Pattern described;
    private final Pattern aged;
    private final Pattern travels;
    private final Pattern arrives;
    private final Pattern goesOn;

    PeopleElsewhere(Words words) {
        this.sentFor = words.pattern(
                "(?<!\\w)(?:{sent_for})(?: (?:{sent_where}))?(?: (?:{one_article}|1) [^ .,;!?]+ (?:{and}))? $");
        this.described = words.pattern(",? (?:{who_word}|{in_wheelchair})(?!\\w)");
        this.aged = words.pattern(" {4,}");
        this.travels = words.pattern("(?<!\\w)(?:{i_travel})(?!\\w)[^.;!?]*$");
        this.arrives = words.pattern("(?<!\\w)(?:{we_all_come})(?!\\w)[^.;!?]*$");
        this.notAlong = words.pattern("(?<!\\w)(?:{not_along})[ :]+(?:{about_people} )?$");
        this.goesOn = Pattern.compile("[’']\\p{L}| \\p{L}");
        this.stranger = words.pattern("(?:{stranger})");
    }

    /** Whether the words ahead of people say that one speaks, stays or has to do with them. */
    boolean areSpokenWith(String ahead) {
        return notAlong.matcher(ahead).find();
    }

    /** "The baby is staying with my mum", "I want to talk to a person": somebody who is far from here, or works here. */
    boolean stay(String plain, Companions group) {
        return group.mentions().size() == 1
                && (group.count(Who.ADULT) > 0 && !group.isFirm() || group.count(Who.PERSON) == 1)
                && areSpokenWith(group.ahead(plain));
    }

    /** "Let me check with my wife", "can I talk to one person", "a man is shouting", "send two lads up": these people do not come along. */
    boolean are(String plain, Companions group) {
        String ahead = group.ahead(plain);
        if (sentFor.matcher(ahead).find() && !group.names(Who.SELF) && !group.names(Who.CHILD)) {
            return true;
        }
        if (group.mentions().size() == 1 && group.count(Who.PERSON) == 1 && areSpokenWith(ahead)) {
            return true;
        }
        if (group.names(Who.SELF) && areSpokenWith(ahead) && group.isBefore(goesOn, plain)) {
            return true;
        }
        return !group.isFirm()
                && !group.names(Who.SELF)
                && (isDescribed(plain, group, ahead)
                        || areSpokenWith(ahead)
                        || stranger.matcher(group.in(plain)).matches());
    }

    /**
     * "I'm with my sister who is 90, is there a lift?": of one whose needs are told it is only said what is asked for; "we arrive with my gran, who …"
     * and "I travel with my mother of 81" have her come.
     */
    private boolean isDescribed(String plain, Companions group, String ahead) {
        if (group.mentions().size() != 1
                || group.count(Who.ADULT) != 1
                || arrives.matcher(ahead).find()) {
            return false;
        }
        return group.isBefore(aged, plain) ? !travels.matcher(ahead).find() : group.isBefore(described, plain);
    }
}
