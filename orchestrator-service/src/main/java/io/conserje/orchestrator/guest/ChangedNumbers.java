package io.conserje.orchestrator.guest;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.Identifier;
import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows a guest to a new number or id: the conversation and its history stay, the old identifiers are given up, so that whoever
 * gets the number next is somebody else. Doing it again changes nothing. Called inside the caller's transaction.
 */
public class ChangedNumbers {

    /** So far apart come a new number, a new id and the first words under them, in any order. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final GuestIdentifiers guests;
    private final IdentifierRows rows;
    private final Profiles profiles;
    private final MergeWishes merges;

    ChangedNumbers(GuestIdentifiers guests, IdentifierRows rows, Profiles profiles, MergeWishes merges) {
        this.guests = guests;
        this.rows = rows;
        this.profiles = profiles;
        this.merges = merges;
    }

    /** Re-keys the guest whom the event is about; empty when nobody knows them. */
    public Optional<ConversationId> follow(ChannelEvent event) {
        Sender before = Sender.of(event);
        Optional<ConversationId> guest =
                guests.find(before).or(() -> guests.find(before.at(event.at().minus(AHEAD))));
        guest.filter(known -> isNews(known, event)).ifPresent(known -> rekey(known, event));
        return guest;
    }

    /** A repeat of an old event must not undo what came after it. */
    private boolean isNews(ConversationId guest, ChannelEvent event) {
        var line = new Line(event.tenant(), event.receiver());
        return !rows.of(guest).containsAll(event.identifiersNow())
                && event.identifiersNow().stream()
                        .allMatch(identifier -> rows.formerOwner(line, identifier, event.at())
                                .filter(guest::equals)
                                .isEmpty());
    }

    private void rekey(ConversationId guest, ChannelEvent event) {
        var line = new Line(event.tenant(), event.receiver());
        rows.of(guest).stream()
                .filter(known -> isOutdated(known, event.identifiersNow()))
                .forEach(known -> rows.release(line, known, event.at()));
        event.identifiersNow().forEach(identifier -> take(line, identifier, guest, event.at()));
        profiles.show(
                guest,
                Stream.concat(event.identifiersNow().stream(), rows.of(guest).stream())
                        .toList());
    }

    /** A new number has a new business-scoped id, told or not; a new id alone leaves the number. */
    private static boolean isOutdated(Identifier known, List<Identifier> now) {
        Set<String> kinds = now.stream().map(Identifier::kind).collect(Collectors.toSet());
        return !now.contains(known)
                && (kinds.contains(known.kind())
                        || kinds.contains(Identifier.WA_ID) && known.kind().equals(Identifier.USER_ID));
    }

    private void take(Line line, Identifier identifier, ConversationId guest, Instant at) {
        Optional<ConversationId> holder = rows.owner(line, identifier).filter(other -> !other.equals(guest));
        if (holder.isPresent() && isTheSame(holder.get(), at)) {
            merges.wish(guest, holder.get());
        } else {
            holder.ifPresent(other -> giveUp(line, identifier, other, at));
            rows.claim(line, identifier, guest);
        }
    }

    /** Whoever was first heard of under the new number after the change is the guest; whoever was before it is a former holder. */
    private boolean isTheSame(ConversationId holder, Instant changedAt) {
        return profiles.firstMessageAt(holder)
                .filter(first -> first.isBefore(changedAt.minus(AHEAD)))
                .isEmpty();
    }

    private void giveUp(Line line, Identifier identifier, ConversationId holder, Instant at) {
        rows.release(line, identifier, at.minusSeconds(1));
        profiles.show(holder, rows.of(holder));
    }
}
