package io.conserje.orchestrator.dialogue.memory;

import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Offer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was shown of rooms, and what was chosen.
 *
 * @param shown in the order shown, until dates or people change
 * @param chosenId the room type that was chosen
 * @param preferredId what was chosen before dates or people changed: taken again where it is still free
 * @param wanted a room type in the guest's words, said before any was shown
 * @param proposedCount so many rooms were proposed, because fewer are too small; none where no such question is open
 * @param lastProposed so many rooms were proposed last, whether they were taken or not
 * @param budget the most that the guest wants to pay, until they choose a room or ask for all of them
 */
public record Rooms(
        List<Shown> shown,
        @Nullable String chosenId,
        @Nullable String preferredId,
        @Nullable String wanted,
        @Nullable Integer proposedCount,
        @Nullable Budget budget,
        @Nullable Integer lastProposed) {

    static final Rooms NONE = new Rooms(List.of(), null, null, null, null, null, null);

    /** Copies the list; what was stored without one has shown nothing. */
    public Rooms {
        shown = shown == null ? List.of() : List.copyOf(shown);
    }

    /**
     * One room type as it was shown.
     *
     * @param fees what the house charges apart, in no total
     */
    public record Shown(String roomTypeId, String name, Money total, List<Fee> fees) {

        /** Copies the list; what was stored without one had none. */
        public Shown {
            fees = fees == null ? List.of() : List.copyOf(fees);
        }

        /** As the hotel's system offers it. */
        public static Shown of(Offer offer) {
            return new Shown(
                    offer.roomTypeId(),
                    offer.name(),
                    offer.total(),
                    Objects.requireNonNullElse(offer.fees(), List.of()));
        }

        /** Whether it costs what another does, with what is charged apart. */
        public boolean costsAs(Shown other) {
            return total.sameAs(other.total) && Fee.same(fees, other.fees);
        }
    }

    /** What is left when others are shown: nothing of them is chosen. */
    public Rooms showing(List<Shown> offers) {
        return new Rooms(offers, null, preferredId, wanted, null, budget, lastProposed);
    }

    /** With one of those shown chosen. */
    public Rooms choosing(String roomTypeId) {
        return new Rooms(shown, roomTypeId, roomTypeId, null, null, null, lastProposed);
    }

    /** With what one of those shown costs by now. */
    public Rooms priced(String roomTypeId, Money total, List<Fee> fees) {
        List<Shown> priced = shown.stream()
                .map(offer -> offer.roomTypeId().equals(roomTypeId)
                        ? new Shown(roomTypeId, offer.name(), total, fees)
                        : offer)
                .toList();
        return new Rooms(priced, chosenId, preferredId, wanted, proposedCount, budget, lastProposed);
    }

    /** With other names for those shown, by room type; one that is not among them keeps its own. */
    public Rooms named(Map<String, String> names) {
        List<Shown> named = shown.stream()
                .map(offer -> new Shown(
                        offer.roomTypeId(),
                        names.getOrDefault(offer.roomTypeId(), offer.name()),
                        offer.total(),
                        offer.fees()))
                .toList();
        return new Rooms(named, chosenId, preferredId, wanted, proposedCount, budget, lastProposed);
    }

    /** With a room type in the guest's words, before any was shown. */
    public Rooms wanting(String words) {
        return new Rooms(shown, null, null, words, proposedCount, budget, lastProposed);
    }

    /** With words that may name another one than the one that was chosen, before any is shown again. */
    public Rooms recalling(String words) {
        return new Rooms(shown, chosenId, preferredId, words, proposedCount, budget, lastProposed);
    }

    /** With the one that is taken where it is free. */
    public Rooms preferring(String roomTypeId) {
        return new Rooms(shown, null, roomTypeId, null, proposedCount, null, lastProposed);
    }

    /** With a number of rooms that a yes now takes. */
    public Rooms proposing(int count) {
        return new Rooms(shown, chosenId, preferredId, wanted, count, budget, count);
    }

    /** With another budget, or none. */
    public Rooms within(@Nullable Budget most) {
        return new Rooms(shown, chosenId, preferredId, wanted, proposedCount, most, lastProposed);
    }

    /** What is left when dates or people change. */
    public Rooms outdated() {
        return new Rooms(
                List.of(), null, chosenId == null ? preferredId : chosenId, wanted, null, budget, lastProposed);
    }

    /** What is left when the guest wants to choose again. */
    public Rooms unchosen() {
        return new Rooms(shown, null, null, null, null, budget, lastProposed);
    }

    /** The one that was chosen, where it is among those shown. */
    public @Nullable Shown chosen() {
        return shown.stream()
                .filter(offer -> offer.roomTypeId().equals(chosenId))
                .findFirst()
                .orElse(null);
    }
}
