package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.AccountEvent;
import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Unreadable;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.inbound.GroupMessage;
import io.conserje.messaging.receipt.StatusReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** What was found in a body so far; each element gets the next position, whether it can be read or not. */
final class Elements {
    private final List<GuestMessage> messages = new ArrayList<>();
    private final List<StatusReport> statuses = new ArrayList<>();
    private final List<ChannelEvent> events = new ArrayList<>();
    private final List<AccountEvent> accountEvents = new ArrayList<>();
    private final List<GroupMessage> groupMessages = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private int position;

    void message(IntFunction<Optional<GuestMessage>> read) {
        keep(read, messages::add);
    }

    void status(IntFunction<Optional<StatusReport>> read) {
        keep(read, statuses::add);
    }

    void event(IntFunction<Optional<ChannelEvent>> read) {
        keep(read, events::add);
    }

    void groupMessage(IntFunction<Optional<GroupMessage>> read) {
        keep(read, groupMessages::add);
    }

    /** One element that concerns several tenants. */
    void account(IntFunction<Stream<AccountEvent>> read) {
        read.apply(position).forEach(accountEvents::add);
        position++;
    }

    void setAside(String reason) {
        unreadable.add(new Unreadable(position++, reason));
    }

    Content content() {
        return new Content(
                List.copyOf(messages),
                List.copyOf(statuses),
                List.copyOf(events),
                List.copyOf(accountEvents),
                List.copyOf(groupMessages),
                List.copyOf(unreadable));
    }

    private <T> void keep(IntFunction<Optional<T>> read, Consumer<T> list) {
        read.apply(position)
                .ifPresentOrElse(
                        element -> {
                            list.accept(element);
                            position++;
                        },
                        () -> setAside("malformed"));
    }
}
