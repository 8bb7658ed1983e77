package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Several names of one text: "the guests are Mia Tran and Oliver Stokes". */
final class NameLists {

    private static final int WORDS_AHEAD = 24;

    private final NameWords names;
    private final NameJudge judge;
    private final Pattern introSeveral;
    private final Pattern next;
    private final Pattern second;
    private final Pattern each;
    private final Pattern lodging;
    private final Pattern titled;
    private final Pattern byTitle;
    private final Pattern spokenTo;
    private final Pattern nameSaid;
    private final Pattern nameFrom;
    private final Pattern nameTo;

    NameLists(Words words, NameWords names, NameJudge judge) {
        this.names = names;
        this.judge = judge;
        this.introSeveral = words.pattern("(?<!\\w)(?:{name_intro_several})[ :]+");
        this.next = words.pattern(",? (?:{and}) |, ");
        this.each = words.pattern("(?<!\\w)(?:{name_each})[ :]+(?:(?:{honorific})\\.? +){0,2}");
        this.lodging = words.pattern("(?<!\\w)(?:{rooms}|{bookings}|{loose_roomtype}|{counted_roomtype})(?!\\w)");
        this.second = words.pattern(" (?:{and}) (?:(?:{article}) )?(?<t>(?:{title})\\.? )?(?=\\p{L})");
        this.byTitle = words.pattern(
                "(?<!\\w)(?:(?<t>(?:{title})\\.? )|(?:{whose}) (?:{about_people} )?(?:{relative}|{child})(?:'s)?, )(?=\\p{L})");
        this.spokenTo = words.pattern("(?<!\\w)(?:{spoken_to}) (?:(?:{article}) ?)?$");
        this.titled = words.pattern("(?<!\\w)(?:{title})\\.? $");
        this.nameSaid = words.pattern("(?<!\\w)(?:{name_said})(?!\\w)");
        this.nameFrom = words.pattern("(?<!\\w)(?:{name_from}) (?=\\p{L})");
        this.nameTo = words.pattern(" (?:{name_to}) (?=\\p{L})");
    }

    /** "Anna Petit and Marc Dubois", "Mr Cole and Miss Ahn": the second of two whole names, or of two with their titles. */
    @Nullable
    Value another(FoldedText text, Value first) {
        Matcher joint =
                second.matcher(text.folded()).region(first.end(), text.folded().length());
        if (!joint.lookingAt()) {
            return null;
        }
        Value other = names.name(text, joint.end(), NameWords.Writing.CAPITALS);
        boolean titles = joint.group("t") != null
                && titled.matcher(text.folded().substring(Math.max(0, first.start() - WORDS_AHEAD), first.start()))
                        .find();
        boolean whole = other != null
                && judge.areSeveral(text, first.start(), first.end())
                && judge.areSeveral(text, other.start(), other.end());
        return whole || titles ? other : null;
    }

    /** "Mr Tanaka, with my assistant Ms Mori": somebody else who is told by a title, or as one of kin by a whole name. */
    @Nullable
    Value titled(FoldedText text, Value first) {
        for (Matcher said = byTitle.matcher(text.folded())
                        .region(first.end(), text.folded().length());
                said.find(); ) {
            Value name = names.name(text, said.end(), NameWords.Writing.CAPITALS);
            String ahead = text.folded().substring(Math.max(0, said.start() - WORDS_AHEAD), said.start());
            if (name == null || spokenTo.matcher(ahead).find() || Objects.equals(name.value(), first.value())) {
                continue;
            }
            if (said.group("t") != null || judge.areSeveral(text, name.start(), name.end())) {
                return name;
            }
        }
        return null;
    }

    /** "Change the name from Lena Voss to Martin Cole": both of them. */
    List<Value> changed(FoldedText text) {
        if (!nameSaid.matcher(text.whole()).find()) {
            return List.of();
        }
        for (Matcher from = nameFrom.matcher(text.folded()); from.find(); ) {
            Value old = names.name(text, from.end(), NameWords.Writing.CAPITALS);
            Matcher to = nameTo.matcher(text.folded());
            if (old != null && to.region(old.end(), text.folded().length()).lookingAt()) {
                Value other = names.name(text, to.end(), NameWords.Writing.CAPITALS);
                if (other != null) {
                    return List.of(old, other);
                }
            }
        }
        return List.of();
    }

    /** "The guests are Mia Tran and Oliver Stokes": each of them, where there are two or more. */
    List<Value> listed(FoldedText text) {
        List<Value> found = new ArrayList<>();
        Matcher said = introSeveral.matcher(text.folded());
        int from = said.find() ? said.end() : -1;
        while (from >= 0) {
            Value name = names.name(text, from, NameWords.Writing.CAPITALS);
            int end = name == null ? from : first(text.folded(), name);
            from = -1;
            if (name != null) {
                found.add(NameWords.named(text, name.start(), end));
                Matcher more =
                        next.matcher(text.folded()).region(end, text.folded().length());
                from = more.lookingAt() ? more.end() : -1;
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    /** "A room for Ana Robles and one for Luis Cabrera": both, where each is a whole name. */
    List<Value> apart(FoldedText text) {
        List<Value> found = new ArrayList<>();
        for (Matcher said = each.matcher(text.folded()); said.find(); ) {
            Value name = names.name(text, said.end(), NameWords.Writing.CAPITALS);
            if (name != null
                    && judge.areSeveral(text, name.start(), name.end())
                    && judge.isFullName(text, name.start(), name.end())) {
                found.add(name);
            }
        }
        return found.size() > 1 && lodging.matcher(text.whole()).find() ? found : List.of();
    }

    /** Where the first of two whole names ends that "y" joins: it may be part of one, as in "Ortega y Gasset". */
    private int first(String folded, Value name) {
        Matcher joint = next.matcher(folded).region(name.start(), name.end());
        boolean two = joint.find()
                && folded.substring(name.start(), joint.start()).indexOf(' ') > 0
                && folded.substring(joint.end(), name.end()).indexOf(' ') > 0;
        return two ? joint.start() : name.end();
    }
}
