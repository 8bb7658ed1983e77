package io.conserje.pmsadapter.qloapps.stay;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.booking.BookingRequestFixture;
import io.conserje.pmsadapter.booking.Draft;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.intention.Sent;
import io.conserje.pmsadapter.qloapps.QloAppsFixture;
import io.conserje.pmsadapter.stay.RoomNights;
import io.conserje.pmsadapter.stay.StayRegister;
import io.conserje.pmsadapter.stay.StayRegisterContract;
import io.conserje.simulators.qloapps.SimulatedQloApps;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;

/** Finding stays in the simulator of the local platform. */
class SimulatedStaysIntegrationTests extends StayRegisterContract {

    private static final String KEY = "stay-register-key-of-32-letters-";
    private static final SimulatedQloApps QLOAPPS = SimulatedQloApps.start(KEY);

    private final Reservations reservations =
            new QloAppsFixture(QLOAPPS.url(), KEY, Duration.ofSeconds(30)).reservations();
    private final StaysFixture stays = new StaysFixture(QLOAPPS.url(), KEY, InstantSource.system());

    @AfterAll
    static void close() {
        QLOAPPS.close();
    }

    @Override
    protected StayRegister register() {
        return stays.register();
    }

    @Override
    protected RoomNights nights() {
        return stays.nights();
    }

    @Override
    protected void book(String token, LocalDate from, String email, String phone) {
        Draft draft = reservations.draft(BookingRequestFixture.aBooking()
                .roomType("2")
                .checkIn(from.toString())
                .nights(3)
                .rooms(2)
                .party(2, 1, 7)
                .email(email)
                .phone(phone)
                .build());
        assertThat(draft)
                .isInstanceOfSatisfying(
                        Draft.Bookable.class,
                        bookable -> assertThat(bookable.send(token))
                                .isNotInstanceOfAny(Sent.Declined.class, Sent.NotSent.class));
    }

    @Override
    protected void cancel(String orderId) {
        reservations.cancel(orderId);
    }
}
