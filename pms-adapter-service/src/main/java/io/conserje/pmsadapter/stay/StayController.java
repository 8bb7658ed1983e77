package io.conserje.pmsadapter.stay;

import io.conserje.defaults.context.CallContext;
import io.conserje.pmsadapter.availability.StayProperties;
import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.BookedStays;
import io.conserje.pmsadapter.contract.GuestContact;
import io.conserje.pmsadapter.contract.HouseDay;
import io.conserje.pmsadapter.contract.Occupancy;
import io.conserje.pmsadapter.contract.StayApi;
import io.conserje.pmsadapter.contract.StayChanges;
import io.conserje.pmsadapter.contract.StayClaim;
import io.conserje.pmsadapter.contract.StayVerification;
import io.conserje.pmsadapter.stay.tries.VerificationTries;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Tells other services about bookings, and those who are not known yet nothing. */
@RestController
class StayController implements StayApi {

    private static final int LONGEST_DAYS = 366;

    private final StayRegister register;
    private final RoomNights nights;
    private final VerificationTries tries;
    private final StayProperties settings;
    private final InstantSource clock;

    StayController(
            StayRegister register,
            RoomNights nights,
            VerificationTries tries,
            StayProperties settings,
            InstantSource clock) {
        this.register = register;
        this.nights = nights;
        this.tries = tries;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public StayVerification verify(StayClaim claim) {
        String tenant = CallContext.current().tenant();
        tries.count(tenant, claim);
        List<BookedStay> theirs = register.byReference(claim.reference()).stream()
                .filter(stay -> Acquaintance.knows(claim, stay.guest()))
                .toList();
        if (theirs.isEmpty()) {
            return new StayVerification(false, null);
        }
        tries.forgive(tenant, claim);
        return new StayVerification(true, best(theirs));
    }

    @Override
    public BookedStays ofGuest(GuestContact contact) {
        return new BookedStays(register.ofGuest(contact));
    }

    @Override
    public BookedStay find(String reference) {
        return best(register.byReference(reference));
    }

    @Override
    public BookedStay findByToken(String token) {
        return best(register.byToken(token));
    }

    @Override
    public HouseDay day(@Nullable LocalDate date) {
        LocalDate day =
                Objects.requireNonNullElseGet(date, () -> LocalDate.ofInstant(clock.instant(), settings.timeZone()));
        return HouseDays.of(day, register.on(day));
    }

    @Override
    public StayChanges changes(Instant since) {
        return register.changedSince(since);
    }

    @Override
    public Occupancy occupancy(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            throw StayProblems.invalidPeriod();
        }
        Instant asked = clock.instant();
        return new Occupancies(nights.rooms(), nights.sold(from, to), nights.currency()).between(from, to, asked);
    }

    /** The newest that holds, or else the newest. */
    private static BookedStay best(List<BookedStay> stays) {
        return stays.stream()
                .filter(stay -> stay.state() == BookedStay.State.ACTIVE)
                .findFirst()
                .or(() -> stays.stream().findFirst())
                .orElseThrow(StayProblems::notFound);
    }
}
