package io.conserje.messaging.whatsapp.body;

import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Reply;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Replies of given sizes. */
final class ReplyFixture {
    private ReplyFixture() {}

    static Reply choices(int count) {
        return choices(IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Choice("id-" + i, "Room " + i, null))
                .toList());
    }

    static Reply choices(List<Choice> choices) {
        return new Reply("Which room?", choices, "Rooms");
    }

    static Reply oneChoice(String title, @Nullable String description) {
        return choices(List.of(new Choice("id-1", title, description)));
    }
}
