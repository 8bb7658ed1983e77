package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins mentions of people that belong together: "my wife, me and our kid". */
final class MentionChains {

    /** "My colleague Mr. Tanaka and I": the name of who was just mentioned. */
    static final String NAMED = ",? (?:(?:{article}) )?(?:{title})\\.? [\\p{L}'-]+(?: [\\p{L}'-]+)??";

    /** "One double for us, one twin for the kids": the next room of a list. */
    static final String TYPED =
            "(?:1|{one_article}) (?:(?:{roomtype}) (?:{rooms})|{rooms}|{loose_roomtype}|{counted_roomtype})(?= (?:{for_people}) )";

    private static final Pattern AGE_BEHIND = Pattern.compile("[ ,(]*\u0002");
    private static final Pattern END_OF_LIST = Pattern.compile(" ?(?:[.,;:!?)]|$)");

    private final MentionFinder mentions;
    private final Appositions appositions;
    private final Pattern goesOn;
    private final Pattern gap;
    private final Pattern joint;
    private final Pattern relatives;
    private final Pattern oneAdult;
    private final Pattern title;
    private final Pattern refused;
    private final Pattern away;
    private final Pattern behindSelf;
    private final Pattern ofThem;
    private final Pattern feast;
    private final Pattern ownRoom;
    private final Pattern onlySelf;
    private final Pattern theirs;
    private final Pattern inLaw;
    private final Pattern ownChild;
    private final Pattern ownerOf;

    MentionChains(Words words) {
        this.mentions = new MentionFinder(words);
        this.appositions = new Appositions(words);
        this.goesOn =
                words.pattern("(?<=(?<!\\w)(?:i|je|yo|eu))(?:[’']\\w| +(?!(?:{and_people}|{with})(?!\\w))\\p{L})");
        this.gap = words.pattern("(?:" + NAMED
                + ")?(?:,? (?:{aged}) [1-9]\\d (?:{years}))?(?: (?:{of_him})(?!\\w))?(?: (?:{kin_behind})(?!\\w))?(?: ?\\([^()]{1,40}\\))?[ ,;&+/().:\u0002-]*(?:(?:{and_people}|{with}|{for_people}|(?<=(?<!\\w)(?:{and}) )(?:{to_whom})|{other_room}|{in_one_room}|"
                + TYPED + ")(?:[ ,:\u0002]+|$)){0,8}");
        this.away = words.pattern(
                "(?:,? ?\\(?(?:(?:{aged}) )?(?:\u0002+|\\d{1,2})(?: (?:{years}))?\\)?,?)?(?:'s)? ?(?:{stays_away})(?!\\w)");
        this.joint = words.pattern(".*(?:[&+]|(?<!\\w)(?:(?:{and_people}|{with})(?!\\w)|(?:{other_room})(?= ))).*");
        this.relatives = words.pattern("(?<!\\w)(?:{relatives})$");
        this.oneAdult = words.pattern("(?:1|{one_article}) (?:{adult_word})");
        this.title = words.pattern("(?:(?:{article}) )?(?:{title})");
        this.ownRoom = words.pattern("(?<!\\w)(?:{other_room}|{in_one_room}|" + TYPED + ")(?!\\w)");
        this.theirs = words.pattern("(?<!\\w)(?:{those_of}) $");
        this.inLaw = words.pattern("(?:{whose}) (?:{about_people} )?(?:{child_in_law})");
        this.ownChild = words.pattern("(?:{whose}) (?:{own_child})");
        this.feast = words.pattern("(?<!\\w)(?:{event_of}) ?$");
        this.onlySelf = words.pattern("(?<!\\w)(?:{alone}) ?,$");
        this.ownerOf = words.pattern(" (?:{of}) ?");
        this.ofThem = words.pattern("\\w+ (?:{of_them}) .*");
        this.behindSelf = words.pattern(" (?:{and}) (?:{said_before})(?!\\w)");
        this.refused = words.pattern("(?<!\\w)(?:{not}|{not_wanted}|{said_wrong}) (?:{for} )?$");
    }

    /** The people of a plain text, those together that belong together. */
    List<List<Mention>> of(String plain) {
        List<List<Mention>> chains = new ArrayList<>();
        List<Mention> found = apart(plain, mentions.find(plain));
        for (int i = 0; i < found.size(); i++) {
            if (i > 0
                    && (belongs(plain, found, i) && !isInstead(plain, chains.getLast(), found.get(i))
                            || appositions.countsAgain(plain, chains.getLast(), found.get(i)))) {
                chains.getLast().add(found.get(i));
            } else {
                chains.add(new ArrayList<>(List.of(found.get(i))));
            }
        }
        return chains.stream()
                .map(chain -> married(plain, chain))
                .map(chain -> appositions.once(plain, chain))
                .map(chain -> inRooms(plain, chain))
                .toList();
    }

    /** "My daughter, my son-in-law and I": whose husband comes along is no child. */
    private List<Mention> married(String plain, List<Mention> chain) {
        if (chain.stream().noneMatch(one -> inLaw.matcher(one.in(plain)).matches())) {
            return chain;
        }
        return chain.stream()
                .map(one -> isGrown(plain, one) ? new Mention(one.start(), one.end(), Who.ADULT, 1, one.firm()) : one)
                .toList();
    }

    private boolean isGrown(String plain, Mention one) {
        return one.who() == Who.CHILD
                && one.count() == 1
                && ownChild.matcher(one.in(plain)).matches()
                && !AGE_BEHIND.matcher(plain).region(one.end(), plain.length()).lookingAt();
    }

    /** "One for my parents and one for the two of us": two who have a room of their own are none of those before. */
    private List<Mention> inRooms(String plain, List<Mention> chain) {
        List<Mention> people = new ArrayList<>(chain);
        for (int i = 0; i < people.size(); i++) {
            Mention mention = people.get(i);
            boolean apart = i > 0 && isNextRoom(plain, people.get(i - 1).end(), mention.start())
                    || i + 1 < people.size()
                            && people.get(i + 1).who() == Who.ADULT
                            && isNextRoom(
                                    plain, mention.end(), people.get(i + 1).start());
            if (apart && mention.who() == Who.PERSON && mention.count() == 2) {
                people.set(i, new Mention(mention.start(), mention.end(), Who.ADULT, 2, mention.firm()));
            }
        }
        return people;
    }

    private boolean isNextRoom(String plain, int from, int to) {
        return ownRoom.matcher(plain)
                .region(from, to)
                .useTransparentBounds(true)
                .find();
    }

    /** "Not two adults and two kids, three adults": what is counted anew behind a no is no part of the list. */
    private boolean isInstead(String plain, List<Mention> chain, Mention mention) {
        return mention.isCounted(plain)
                && chain.stream().anyMatch(one -> one.who() == mention.who() && one.isCounted(plain))
                && refused.matcher(chain.getFirst().ahead(plain)).find();
    }

    /** Without titles that only name who was just mentioned, "my boss, the lady Carter", without who stays away, whose kin somebody is and who was counted before. */
    private List<Mention> apart(String plain, List<Mention> found) {
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

    /** A mere comma before "me" joins only where the list goes on behind it or ends: "my wife, me and our kid", "my wife, me and him", "wife, son, me". */
    private boolean belongs(String plain, List<Mention> found, int i) {
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
