package io.conserje.orchestrator.dialogue.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.dialogue.Said;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotsTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private static final LocalDate FROM = LocalDate.of(2026, 12, 12);

    @Test
    void aRangeGivesBothDates() {
        Stay stay =
                fill(Stay.NOTHING, Said.in("es").with("date_range", Map.of("from", "2026-12-12", "to", "2026-12-15")));
        assertThat(stay.checkIn()).isEqualTo(FROM);
        assertThat(stay.checkOut()).isEqualTo(FROM.plusDays(3));
    }

    @Test
    void nightsWaitForTheArrival() {
        Stay stay = fill(Stay.NOTHING, Said.in("es").with("nights", 3));
        assertThat(stay.hasDates()).isFalse();
        assertThat(fill(stay, Said.in("es").with("check_in", "2026-12-12")).checkOut())
                .isEqualTo(FROM.plusDays(3));
    }

    @Test
    void aDateWithoutARoleIsWhatIsMissing() {
        Stay arrival = fill(Stay.NOTHING, Said.in("es").with("date", "2026-12-12"));
        assertThat(arrival.checkIn()).isEqualTo(FROM);
        assertThat(fill(arrival, Said.in("es").with("date", "2026-12-14")).checkOut())
                .isEqualTo(FROM.plusDays(2));
    }

    @Test
    void aDayThatIsOverAndNobodyCalledAnArrivalIsNone() {
        assertThat(fill(Stay.NOTHING, Said.in("en").with("date", "2026-11-06"))).isEqualTo(Stay.NOTHING);
        assertThat(fill(
                        Stay.NOTHING,
                        Said.in("en").with("date_range", Map.of("from", "2026-11-02", "to", "2026-11-06"))))
                .isEqualTo(Stay.NOTHING);
        assertThat(fill(Stay.NOTHING, Said.in("en").with("date", TODAY.toString()))
                        .checkIn())
                .isEqualTo(TODAY);
    }

    @Test
    void newNightsKeepTheArrival() {
        Stay stay = Stay.NOTHING.withDates(FROM, FROM.plusDays(3), null);
        assertThat(fill(stay, Said.in("es").with("nights", 5)).checkOut()).isEqualTo(FROM.plusDays(5));
    }

    @Test
    void guestsWithoutChildrenAreAdults() {
        assertThat(fill(Stay.NOTHING, Said.in("es").with("guests", 4)).adults()).isEqualTo(4);
        Stay family = fill(Stay.NOTHING, Said.in("es").with("guests", 4).with("children", 1));
        assertThat(family.adults()).isEqualTo(3);
        assertThat(family.children()).isEqualTo(1);
    }

    @Test
    void aChildWhoIsOfAgeIsAnAdult() {
        Stay family = fill(
                Stay.NOTHING,
                Said.in("en").with("adults", 2).with("children", 2).with("child_ages", List.of(15, 19)));
        assertThat(family).isEqualTo(Stay.NOTHING.withParty(3, 1, List.of(15)));

        Stay ages = fill(Stay.NOTHING, Said.in("en").with("children", 2).with("child_ages", List.of(15, 19)));
        assertThat(fill(ages, Said.in("en").with("adults", 2))).isEqualTo(family);
    }

    @Test
    void oneMoreGuestLeavesTheChildrenChildren() {
        Stay family = Stay.NOTHING.withParty(2, 2, List.of(3, 7));

        assertThat(fill(family, Said.in("es").with("guests", 5))).isEqualTo(family.withParty(3, 2, List.of(3, 7)));
        assertThat(fill(family, Said.in("es").with("guests", 4))).isEqualTo(family);
    }

    @Test
    void fewerGuestsAreCountedAnew() {
        Stay family = Stay.NOTHING.withParty(2, 2, List.of(3, 7));

        assertThat(fill(family, Said.in("es").with("guests", 3))).isEqualTo(Stay.NOTHING.withParty(3, 0, List.of()));
    }

    @Test
    void agesMakeChildren() {
        Stay stay = fill(Stay.NOTHING, Said.in("es").with("adults", 2).with("child_ages", List.of(5, 8)));
        assertThat(stay.children()).isEqualTo(2);
        assertThat(stay.hasAges()).isTrue();
    }

    @Test
    void nonsenseChangesNothing() {
        assertThat(fill(
                        Stay.NOTHING,
                        Said.in("es").with("adults", 0).with("rooms", 0).with("nights", 0)))
                .isEqualTo(Stay.NOTHING);
        assertThat(fill(Stay.NOTHING, Said.in("es").with("adults", 1_000_000)).adults())
                .isEqualTo(500);
    }

    private static Stay fill(Stay stay, Said said) {
        return new Slots(new Reading("x", said.understood()), TODAY).fill(stay);
    }
}
