package io.conserje.orchestrator.dialogue.party;

import io.conserje.orchestrator.dialogue.memory.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * People who come as well, or do not come after all.
 *
 * @param words in which a text says so, folded
 * @param more whether they come as well
 * @param adults who are told to be grown up
 * @param children who are told to be children
 * @param anybody of whom nobody says what they are: "one more person"
 * @param ages of the children, in years, as far as they are told
 * @param all whether everybody of a kind is told without a number: "the kids"
 */
public record PartyChange(
        String words, boolean more, int adults, int children, int anybody, List<Integer> ages, boolean all) {

    /** Copies the ages. */
    public PartyChange {
        ages = List.copyOf(ages);
    }

    /** The stay with the people that are left by it; none where it does not tell who they are. */
    public Optional<Stay> of(Stay stay) {
        int grown = stay.adults() == null ? 0 : stay.adults();
        return more ? added(stay, grown) : taken(stay, grown);
    }

    private Optional<Stay> added(Stay stay, int grown) {
        List<Integer> known = stay.hasAges() && ages.size() == children
                ? Stream.concat(stay.childAges().stream(), ages.stream()).toList()
                : List.of();
        return all
                ? Optional.empty()
                : Optional.of(stay.withParty(grown + adults + anybody, stay.children() + children, known));
    }

    /** Of people of two kinds nobody tells who stays away, and of several children which. */
    private Optional<Stay> taken(Stay stay, int grown) {
        boolean mixed = stay.children() > 0;
        int left = grown - adults - anybody;
        if (anybody > 0 && mixed || all && (adults > 0 || !mixed) || left < 1) {
            return Optional.empty();
        }
        if (children == 0 && !all) {
            return Optional.of(stay.withParty(left, stay.children(), stay.childAges()));
        }
        if (all || children == stay.children()) {
            return Optional.of(stay.withParty(left, 0, List.of()));
        }
        List<Integer> others = new ArrayList<>(stay.childAges());
        boolean told = ages.size() == children && ages.stream().allMatch(others::remove);
        return told && mixed && stay.hasAges()
                ? Optional.of(stay.withParty(left, others.size(), others))
                : Optional.empty();
    }
}
