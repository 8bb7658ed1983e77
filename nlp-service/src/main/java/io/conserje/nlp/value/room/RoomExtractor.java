package io.conserje.nlp.value.room;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.plain.PlainText;
import io.conserje.nlp.value.plain.PlainWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many rooms, and of which type. */
public final class RoomExtractor implements Extractor {

    private static final Pattern PART = Pattern.compile("(?<!\\w)\\d{1,2} (?:x )?$");

    private final PlainWriter writer;
    private final RoomCounts counts;
    private final RoomTypes types;

    /** Reads the rooms of one language. */
    public RoomExtractor(Words words) {
        this.writer = new PlainWriter(words);
        this.counts = new RoomCounts(words);
        this.types = new RoomTypes(words);
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        PlainText plain = writer.write(text.folded());
        List<Value> values = new ArrayList<>();
        List<RoomTypes.Named> named = types.find(plain.text(), frame.expects(EntityTypes.ROOM_TYPE));
        List<RoomCounts.Count> counted = counts.find(plain.text());
        for (RoomTypes.Named type : named) {
            int start = plain.start(type.start());
            int end = plain.end(type.end());
            String value = type.type().isEmpty() ? ownWords(text, start, end) : type.type();
            int from = plain.start(withPart(plain.text(), type.start(), counted));
            values.add(Value.of(EntityTypes.ROOM_TYPE, from, end, value));
        }
        for (RoomCounts.Count count : counted) {
            int end = named.stream()
                    .filter(type -> type.start() < count.end() && type.end() > count.start())
                    .mapToInt(_ -> count.numberEnd())
                    .findFirst()
                    .orElse(count.end());
            Value rooms = Value.of(EntityTypes.ROOMS, plain.start(count.start()), plain.end(end), count.rooms());
            boolean ofNoType = !count.total()
                    && named.stream().noneMatch(type -> type.start() < count.end() && type.end() > count.start());
            if (!ofNoType && values.stream().noneMatch(rooms::overlaps)) {
                values.add(rooms);
            }
        }
        values.sort(Comparator.comparingInt(Value::start));
        return values;
    }

    private static String ownWords(FoldedText text, int start, int end) {
        return text.original().substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Of "2 rooms: 1 double and 1 twin" the later numbers are parts, and belong to their types. */
    private static int withPart(String plain, int start, List<RoomCounts.Count> counted) {
        Matcher part = PART.matcher(plain.substring(0, start));
        boolean first = !part.find() || counted.stream().anyMatch(count -> count.start() == part.start());
        return first || counted.isEmpty() ? start : part.start();
    }
}
