package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A type of room; each has five rooms for two adults and two children.
 *
 * @param nightly USD a night without tax
 * @param prefix what its room numbers begin with
 */
record RoomType(int id, Words name, Words description, BigDecimal nightly, String prefix) {
    static final int ROOMS = 5;
    static final int MAX_ADULTS = 2;
    static final int MAX_CHILDREN = 2;
    static final int MAX_GUESTS = 4;

    List<Room> rooms() {
        int first = (id - 1) * ROOMS + 1;
        return IntStream.range(0, ROOMS)
                .mapToObj(i -> new Room(first + i, id, prefix + "-10" + (i + 1)))
                .toList();
    }

    /** The only picture of the type. */
    int imageId() {
        return id;
    }

    /** One room with its number on the door. */
    record Room(int id, int typeId, String number) {}

    /** A text in the hotel's two languages: 1 is English, 2 is Spanish. */
    record Words(String english, String spanish) {
        static final int ENGLISH = 1;
        static final int SPANISH = 2;

        /** The text of one language, or without a language both of them, as QloApps writes it. */
        Object in(@Nullable Integer language) {
            if (language == null) {
                return List.of(one(ENGLISH, english), one(SPANISH, spanish));
            }
            return language == SPANISH ? spanish : english;
        }

        private static Map<String, @Nullable Object> one(int id, String text) {
            return Tree.of("id", id, "value", text);
        }
    }
}
