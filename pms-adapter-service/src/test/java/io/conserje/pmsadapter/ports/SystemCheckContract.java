package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.booking.Reservation;
import io.conserje.pmsadapter.setup.Finding;
import io.conserje.pmsadapter.setup.Finding.Level;
import io.conserje.pmsadapter.setup.SystemCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link SystemCheck} promises. */
public abstract class SystemCheckContract extends HotelContract {

    @Test
    void aSystemThatCanBeWorkedWithHasNoFault() {
        assertThat(findings()).isNotEmpty().extracting(Finding::level).doesNotContain(Level.FAULT);
    }

    @Test
    void anAbsentSystemIsAFaultAndNoException() {
        assertThat(system().absent().check().findings())
                .extracting(Finding::level)
                .contains(Level.FAULT);
    }

    @Test
    void everyFindingHasAStableCodeAndASentenceForAHotelier() {
        assertThat(findings()).allSatisfy(finding -> {
            assertThat(finding.code()).matches("[a-z_]+");
            assertThat(finding.message()).matches("(?s)[\\p{Lu}\\d].+\\.");
        });
        assertThat(findings()).extracting(Finding::code).isEqualTo(codes(findings()));
    }

    @Test
    void aCheckChangesNothing() {
        String token = token();
        Reservation before = booked(aStay().build(), token);

        findings();

        assertThat(system().reservations().look(token, "USD")).containsExactly(before);
        assertThat(system().takenRooms("1", day, day.plusDays(2))).isEqualTo(1);
    }

    private List<Finding> findings() {
        return system().check().findings();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
