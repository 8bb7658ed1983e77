package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Numerals;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many rooms, and of which type. */
public final class RoomExtractor implements Extractor {

    private static final int WORDS_AROUND = 24;
    private static final int MOST_ROOMS = 200;

    private final Numerals numerals;
    private final Pattern rooms;
    private final Pattern loose;
    private final Pattern room;
    private final Map<String, Pattern> types;

    /** Reads the rooms of one language. */
    public RoomExtractor(Words words) {
        this.numerals = new Numerals(words);
        this.rooms = words.pattern(
                "(?<![\\w/:.,-])(?<d>{n}) (?:(?:{roomtype}) )?(?:(?:{rooms}|{loose_roomtype}))(?<more>(?: y| and| e| et) (?:{another}))?(?!\\w)(?! ?(?:service|number))");
        this.loose = words.pattern("(?:{loose_roomtype})");
        this.room = words.pattern("(?<!\\w)(?:{rooms})(?!\\w)");
        this.types = words.parts("roomtype");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        for (Matcher match = rooms.matcher(text.folded()); match.find(); ) {
            int count = numerals.parse(match.group("d")).orElse(0) + (match.group("more") == null ? 0 : 1);
            if (count > 0 && count <= MOST_ROOMS) {
                int end = match.group("more") == null ? endOfCount(text.folded(), match) : match.end();
                values.add(Value.of(EntityTypes.ROOMS, match.start(), end, count));
            }
        }
        types.forEach((type, pattern) -> {
            for (Matcher match = pattern.matcher(text.folded()); match.find(); ) {
                Value value = Value.of(EntityTypes.ROOM_TYPE, match.start(), match.end(), type);
                boolean meant = frame.expects(EntityTypes.ROOM_TYPE)
                        || loose.matcher(match.group()).matches()
                        || besideRoom(text.folded(), match);
                if (meant && values.stream().noneMatch(value::overlaps)) {
                    values.add(value);
                }
            }
        });
        return values;
    }

    /** The type between number and noun is a value of its own: of "dos habitaciones dobles" we take two words. */
    private int endOfCount(String folded, Matcher match) {
        String words = folded.substring(match.start(), match.end());
        return types.values().stream().anyMatch(type -> type.matcher(words).find()) ? match.end("d") : match.end();
    }

    private boolean besideRoom(String folded, Matcher match) {
        int from = Math.max(0, match.start() - WORDS_AROUND);
        int to = Math.min(folded.length(), match.end() + WORDS_AROUND);
        return room.matcher(folded.substring(from, to)).find();
    }
}
