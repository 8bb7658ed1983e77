package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by what stands between two mentions whether they are of one list: "my wife, me and our kid". */
final class MentionJoints {

    private static final Pattern END_OF_LIST = Pattern.compile(" ?(?:[.,;:!?)]|$)");

    private final Pattern gap;
    private final Pattern joint;
    private final Pattern goesOn;
    private final Pattern behindSelf;
    private final Pattern relatives;
    private final Pattern oneAdult;
    private final Pattern onlySelf;

    MentionJoints(Words words) {
        this.gap = words.pattern("(?:" + MentionChains.NAMED
                + ")?(?:,? (?:{aged}) [1-9]\\d (?:{years}))?(?: (?:{of_him})(?!\\w))?(?: (?:{kin_behind})(?!\\w))?(?: ?\\([^()]{1,40}\\))?[ ,;&+/().:\u0002-]*(?:(?:{and_people}|{with}|{for_people}|(?<=(?<!\\w)(?:{and}) )(?:{to_whom})|{other_room}|{in_one_room}|"
                + MentionChains.TYPED + ")(?:[ ,:\u0002]+|$)){0,8}");
        this.joint = words.pattern(".*(?:[&+]|(?<!\\w)(?:(?:{and_people}|{with})(?!\\w)|(?:{other_room})(?= ))).*");
        this.goesOn =
                words.pattern("(?<=(?<!\\w)(?:i|je|yo|eu))(?:[’']\\w| +(?!(?:{and_people}|{with})(?!\\w))\\p{L})");
        this.behindSelf = words.pattern(" (?:{and}) (?:{said_before})(?!\\w)");
        this.relatives = words.pattern("(?<!\\w)(?:{relatives})$");
        this.oneAdult = words.pattern("(?:1|{one_article}) (?:{adult_word})");
        this.onlySelf = words.pattern("(?<!\\w)(?:{alone}) ?,$");
    }

    /** Whether a mention is of one list with that before it. A mere comma before "me" joins only where the list goes on behind it or ends: "my wife, me and our kid", "my wife, me and him", "wife, son, me". */
    boolean join(String plain, List<Mention> found, int i) {
        String between = plain.substring(found.get(i - 1).end(), found.get(i).start());
        boolean listed =
                found.get(i).who() != Who.SELF || joint.matcher(between).matches();
        return !isNewSentence(plain, found.get(i - 1), found.get(i))
                && !isSelfAgain(plain, found.get(i - 1), found.get(i))
                && (!isOnlySelf(plain, found.get(i - 1), found.get(i)) || goesOnToJoint(plain, found, i + 1))
                && gap.matcher(plain)
                        .region(found.get(i - 1).end(), found.get(i).start())
                        .useTransparentBounds(true)
                        .matches()
                && (listed
                        || goesOnToJoint(plain, found, i + 1)
                        || isEndOfList(plain, found.get(i - 1), found.get(i))
                        || behindSelf
                                .matcher(plain)
                                .region(found.get(i).end(), plain.length())
                                .lookingAt());
    }

    private static boolean isEndOfList(String plain, Mention before, Mention self) {
        return !before.isCounted(plain)
                && plain.substring(before.end(), self.start()).equals(", ")
                && END_OF_LIST.matcher(plain).region(self.end(), plain.length()).lookingAt();
    }

    /** "Two adults, and I would like …": behind a count of people, a sentence that begins with who writes is one of its own. */
    private boolean isNewSentence(String plain, Mention before, Mention self) {
        return self.who() == Who.SELF
                && before.isCounted(plain)
                && !relatives.matcher(before.in(plain)).find()
                && goesOn.matcher(plain)
                        .region(self.end(), plain.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    /** "Only me. One adult": who writes, counted. */
    private boolean isSelfAgain(String plain, Mention self, Mention counted) {
        return self.who() == Who.SELF
                && counted.count() == 1
                && oneAdult.matcher(counted.in(plain)).matches()
                && !joint.matcher(plain.substring(self.end(), counted.start())).matches();
    }

    /** "Just me, my husband hates flying": who comes alone lists nobody behind a comma. */
    private boolean isOnlySelf(String plain, Mention self, Mention next) {
        return self.who() == Who.SELF
                && onlySelf.matcher(plain.substring(
                                Math.max(0, self.start() - Mention.WORDS_AHEAD),
                                Math.min(next.start(), self.end() + 1)))
                        .find();
    }

    /** Whether the list goes on from the mention of this place on, by commas, up to a joint: "me, my mother and our kid". */
    private boolean goesOnToJoint(String plain, List<Mention> found, int i) {
        for (int next = i; next < found.size(); next++) {
            String between =
                    plain.substring(found.get(next - 1).end(), found.get(next).start());
            if (!gap.matcher(between).matches()) {
                return false;
            }
            if (joint.matcher(between + found.get(next).in(plain)).matches()) {
                return true;
            }
        }
        return false;
    }
}
