package io.conserje.pmsadapter.stay;

import static io.conserje.pmsadapter.stay.BookedStayFixture.aStay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.pmsadapter.availability.StayProperties;
import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.GuestContact;
import io.conserje.pmsadapter.contract.PmsProblems;
import io.conserje.pmsadapter.contract.StayChanges;
import io.conserje.pmsadapter.contract.StayClaim;
import io.conserje.pmsadapter.contract.StayVerification;
import io.conserje.pmsadapter.stay.tries.TriesFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StayControllerTests {

    private final List<BookedStay> stays = new ArrayList<>();
    private final StayController controller = new StayController(
            new ListedStays(),
            new EmptyHouse(),
            TriesFixture.tries(3),
            new StayProperties(30, 550, ZoneId.of("America/Montevideo")),
            () -> Instant.parse("2026-12-11T01:00:00Z"));

    @Test
    void aBookingIsShownToWhoKnowsItsReferenceAndItsGuest() {
        stays.add(aStay().build());

        assertThat(verify(new StayClaim("ABCDEFGHI", "ana@example.com", null)).stay())
                .isEqualTo(stays.getFirst());
    }

    @Test
    void everyNoIsTheSameSoThatNotEvenTheExistenceIsTold() {
        stays.add(aStay().build());
        StayVerification no = new StayVerification(false, null);

        assertThat(verify(new StayClaim("ABCDEFGHI", "eve@example.com", null))).isEqualTo(no);
        assertThat(verify(new StayClaim("ABCDEFGHI", null, "+34600111222"))).isEqualTo(no);
        assertThat(verify(new StayClaim("ABCDEFGHI", null, null))).isEqualTo(no);
        assertThat(verify(new StayClaim("ZZZZZZZZZ", "ana@example.com", null))).isEqualTo(no);
    }

    @Test
    void afterTooManyTriesNotEvenWhoIsRightIsListenedTo() {
        stays.add(aStay().build());
        for (int wrong = 0; wrong < 3; wrong++) {
            verify(new StayClaim("ABCDEFGHI", "eve@example.com", null));
        }

        assertThatThrownBy(() -> verify(new StayClaim("abcdefghi", "ana@example.com", null)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.getBody().getType()).hasToString(PmsProblems.TOO_MANY_TRIES));
    }

    @Test
    void whoWasRightMayBeAskedAgain() {
        stays.add(aStay().build());
        for (int right = 0; right < 10; right++) {
            assertThat(verify(new StayClaim("ABCDEFGHI", "ana@example.com", null, "conversation 1"))
                            .verified())
                    .isTrue();
        }
    }

    @Test
    void ofTwoWithOneReferenceTheOneThatHoldsIsMeant() {
        stays.add(aStay().cancelled().build());
        stays.add(aStay().build());

        assertThat(controller.find("ABCDEFGHI").state()).isEqualTo(BookedStay.State.ACTIVE);
        assertThat(verify(new StayClaim("ABCDEFGHI", "ana@example.com", null)).stay())
                .isEqualTo(stays.getLast());
    }

    @Test
    void aCancelledBookingIsStillItsGuests() {
        stays.add(aStay().cancelled().build());

        assertThat(verify(new StayClaim("ABCDEFGHI", null, "+59899000111")).verified())
                .isTrue();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> controller.find("ZZZZZZZZZ")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> controller.findByToken("conserje/none")).isInstanceOf(ProblemException.class);
    }

    @Test
    void todayIsTheHotelsDay() {
        assertThat(controller.day(null).date()).isEqualTo(LocalDate.parse("2026-12-10"));
    }

    @Test
    void aPeriodHasItsLimits() {
        LocalDate day = LocalDate.parse("2026-01-01");

        assertThat(controller.occupancy(day, day.plusDays(365)).days()).hasSize(366);
        assertThatThrownBy(() -> controller.occupancy(day, day.plusDays(366))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> controller.occupancy(day, day.minusDays(1))).isInstanceOf(ProblemException.class);
    }

    private StayVerification verify(StayClaim claim) {
        return CallContext.ofTenant("default").call(() -> controller.verify(claim));
    }

    private final class ListedStays implements StayRegister {

        @Override
        public List<BookedStay> byReference(String reference) {
            return stays.stream()
                    .filter(stay -> stay.reference().equals(reference))
                    .toList();
        }

        @Override
        public List<BookedStay> byToken(String token) {
            return stays.stream().filter(stay -> token.equals(stay.pmsToken())).toList();
        }

        @Override
        public List<BookedStay> ofGuest(GuestContact contact) {
            return stays;
        }

        @Override
        public List<BookedStay> on(LocalDate day) {
            return stays;
        }

        @Override
        public StayChanges changedSince(Instant since) {
            return new StayChanges(stays, since, false);
        }
    }

    private static final class EmptyHouse implements RoomNights {

        @Override
        public int rooms() {
            return 5;
        }

        @Override
        public List<SoldRoom> sold(LocalDate from, LocalDate to) {
            return List.of();
        }

        @Override
        public String currency() {
            return "USD";
        }
    }
}
