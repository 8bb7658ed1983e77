package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.intention.Family;
import io.conserje.pmsadapter.intention.Intention;
import io.conserje.pmsadapter.intention.Judge;
import io.conserje.pmsadapter.intention.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * Looks how the changed bookings stand. A change that shows after its key was dead is left as it is and reported: the guest may have
 * been told otherwise, or have agreed with the staff since, and only a person knows which.
 */
class ChangeJudge implements Judge {

    private final ChangeVerification verification;

    ChangeJudge(ChangeVerification verification) {
        this.verification = verification;
    }

    @Override
    public Family family() {
        return Family.CHANGE;
    }

    @Override
    public Verdict look(Intention intention) {
        return verification.verify(intention);
    }

    @Override
    public void giveUp(Intention intention) {
        verification.tidy(intention);
    }

    @Override
    public List<Late> watch(Intention intention) {
        return verification.appeared(intention)
                ? List.of(new Late(Objects.requireNonNull(intention.stay(), "A change has a booking"), Remedy.REPORTED))
                : List.of();
    }
}
