package io.conserje.nlp.value.party;

import java.util.List;

/**
 * Ages in whole years that are told together.
 *
 * @param start offset in the plain text of the stretch that says them
 * @param end offset behind it
 */
record Ages(int start, int end, List<Integer> years) {

    /** Adds these where they stand on no words of others. */
    void addTo(List<Ages> found) {
        if (!years.isEmpty() && found.stream().noneMatch(other -> other.start < end && start < other.end)) {
            found.add(this);
        }
    }
}
