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

    private static final Pattern AGE_BEHIND = Pattern.compile("[ ,(]*" + MentionFinder.AGE);

    private final MentionFinder mentions;
    private final MentionedAside aside;
    private final MentionJoints joints;
    private final Appositions appositions;
    private final Pattern refused;
    private final Pattern ownRoom;
    private final Pattern inLaw;
    private final Pattern ownChild;

    MentionChains(Words words) {
        this.mentions = new MentionFinder(words);
        this.aside = new MentionedAside(words);
        this.joints = new MentionJoints(words);
        this.appositions = new Appositions(words);
        this.ownRoom = words.pattern("(?<!\\w)(?:{other_room}|{in_one_room}|" + TYPED + ")(?!\\w)");
        this.inLaw = words.pattern("(?:{whose}) (?:{about_people} )?(?:{child_in_law})");
        this.ownChild = words.pattern("(?:{whose}) (?:{own_child})");
        this.refused = words.pattern("(?<!\\w)(?:{not}|{not_wanted}|{said_wrong}) (?:{for} )?$");
    }

    /** The people of a plain text, those together that belong together. */
    List<List<Mention>> of(String plain) {
        List<List<Mention>> chains = new ArrayList<>();
        List<Mention> found = aside.leaveOut(plain, mentions.find(plain));
        for (int i = 0; i < found.size(); i++) {
            if (i > 0
                    && (joints.join(plain, found, i) && !isInstead(plain, chains.getLast(), found.get(i))
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
}
