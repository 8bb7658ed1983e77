package io.conserje.local.faults.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroubleDeckTests {
    private static final Duration FREEZE = Duration.ofSeconds(60);

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(draw(new TroubleDeck(7, FREEZE, "twin"), 50))
                .isEqualTo(draw(new TroubleDeck(7, FREEZE, "twin"), 50));
        assertThat(draw(new TroubleDeck(7, FREEZE, "twin"), 50))
                .isNotEqualTo(draw(new TroubleDeck(8, FREEZE, "twin"), 50));
    }

    @Test
    void eachComesOnceBeforeAnyComesAgain() {
        TroubleDeck deck = new TroubleDeck(7, FREEZE, "twin");
        List<Trouble> once = draw(deck, deck.size());

        assertThat(once).doesNotHaveDuplicates().contains(new Trouble.Frozen("twin", FREEZE));
        assertThat(draw(deck, deck.size())).containsExactlyInAnyOrderElementsOf(once);
    }

    @Test
    void everyServiceDies() {
        TroubleDeck deck = new TroubleDeck(7, FREEZE, "");

        assertThat(draw(deck, deck.size()))
                .filteredOn(Trouble.Killed.class::isInstance)
                .extracting(Trouble::words)
                .containsExactlyInAnyOrder(
                        "kill -9 gateway",
                        "kill -9 orchestrator",
                        "kill -9 nlp",
                        "kill -9 pms-adapter",
                        "kill -9 audio",
                        "kill -9 messaging");
    }

    private static List<Trouble> draw(TroubleDeck deck, int times) {
        List<Trouble> drawn = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            drawn.add(deck.draw());
        }
        return drawn;
    }
}
