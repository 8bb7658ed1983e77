package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets the second word count where a guest corrects the first: "2 adultos, perdón, 3". */
final class Corrections {

    private static final int LONGEST_GAP = 40;
    private static final Set<String> COUNTS =
            Set.of(EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS, EntityTypes.ROOMS, EntityTypes.NIGHTS);
    private static final Set<String> CORRECTED = Set.of(
            EntityTypes.NUMBER,
            EntityTypes.ROOM_TYPE,
            EntityTypes.ROOM_NUMBER,
            EntityTypes.EMAIL,
            EntityTypes.PHONE,
            EntityTypes.MONEY,
            EntityTypes.BOOKING_REFERENCE,
            EntityTypes.CHECK_IN,
            EntityTypes.DATE,
            EntityTypes.TIME);

    private final Pattern correction;
    private final Pattern instead;

    Corrections(Words words) {
        this.instead = words.pattern("(?<!\\w)(?:{instead})(?!\\w)");
        this.correction = words.pattern("(?<!\\w)(?:{correction})");
    }

    List<Value> apply(String folded, List<Value> values) {
        List<Value> ordered = new ArrayList<>(values);
        ordered.sort(Comparator.comparingInt(Value::start));
        for (int i = ordered.size() - 1; i > 0; i--) {
            Value first = ordered.get(i - 1);
            Value second = ordered.get(i);
            if (isAbout(first, second) && isCorrected(folded, first, second)) {
                boolean bare = second.type().equals(EntityTypes.NUMBER);
                ordered.set(i, bare ? second.as(first.type()) : second);
                ordered.remove(i - 1);
            }
        }
        return ordered;
    }

    private static boolean isAbout(Value first, Value second) {
        boolean counts = COUNTS.contains(first.type()) || COUNTS.contains(second.type());
        boolean bare = first.type().equals(EntityTypes.NUMBER) || second.type().equals(EntityTypes.NUMBER);
        boolean same = first.type().equals(second.type());
        return same ? counts || CORRECTED.contains(first.type()) : counts && bare;
    }

    private boolean isCorrected(String folded, Value first, Value second) {
        if (first.end() > second.start() || second.start() - first.end() > LONGEST_GAP) {
            return false;
        }
        String between = folded.substring(first.end(), second.start());
        return correction.matcher(between).find() && !instead.matcher(between).find();
    }
}
