package io.conserje.pmsadapter.intention;

import io.conserje.defaults.log.LogFields;
import io.conserje.pmsadapter.availability.RoomChanges;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out what became of one deed: what is found stands or is taken back; what is not found is refused only after enough time and
 * enough looks, and even then looked for, since it may appear late.
 */
public class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

    private final Unsettled unsettled;
    private final Map<Family, Judge> judges;
    private final IntentionProperties settings;
    private final IntentionMetrics metrics;
    private final RoomChanges rooms;
    private final InstantSource clock;

    /** Settles with a judge for each family, and tells {@code rooms} of what it settled. */
    public Settlement(
            Unsettled unsettled,
            List<Judge> judges,
            IntentionProperties settings,
            IntentionMetrics metrics,
            RoomChanges rooms,
            InstantSource clock) {
        this.unsettled = unsettled;
        this.judges = judges.stream().collect(Collectors.toMap(Judge::family, Function.identity()));
        this.settings = settings;
        this.metrics = metrics;
        this.rooms = rooms;
        this.clock = clock;
    }

    void settle(Intention intention) {
        switch (intention.state()) {
            case OPEN -> neverSent(intention);
            case SENDING, UNKNOWN -> look(intention);
            case REFUSED -> watch(intention);
            case CONFIRMED -> unsettled.stopWatching(intention);
        }
    }

    private void neverSent(Intention intention) {
        Verdict.Refused refused = Verdict.Refused.unavailable();
        counted(intention, refused, unsettled.bury(intention, refused, null, null));
    }

    private void look(Intention intention) {
        try {
            switch (judge(intention).look(intention)) {
                case Verdict.Done done -> counted(intention, done, unsettled.confirm(intention, done));
                case Verdict.Refused refused -> bury(intention, refused);
                case Verdict.Unknown _ -> nothing(intention);
            }
        } catch (HotelSystemUnavailable e) {
            unsettled.lookAgain(intention, clock.instant().plus(settings.lookPause()), false);
        }
    }

    private void nothing(Intention intention) {
        boolean oftenEnough = intention.emptyLookups() + 1 >= settings.emptyLookups();
        boolean longEnough = sinceSent(intention).compareTo(settings.leastDoubt()) >= 0;
        if (oftenEnough && longEnough) {
            judge(intention).giveUp(intention);
            bury(intention, Verdict.Refused.unavailable());
        } else {
            unsettled.lookAgain(intention, clock.instant().plus(settings.lookPause()), true);
        }
    }

    private void bury(Intention intention, Verdict.Refused refused) {
        Instant now = clock.instant();
        Instant look = now.plus(settings.watchPause(sinceSent(intention)));
        counted(intention, refused, unsettled.bury(intention, refused, now.plus(settings.watch()), look));
    }

    private void watch(Intention intention) {
        Instant until = Objects.requireNonNull(intention.watchedUntil(), "Only watched keys are looked for");
        Instant next = clock.instant().plus(settings.watchPause(sinceSent(intention)));
        if (unsettled.isSuperseded(intention)) {
            unsettled.stopWatching(intention);
            return;
        }
        List<Judge.Late> appeared;
        try {
            appeared = judge(intention).watch(intention);
        } catch (HotelSystemUnavailable e) {
            unsettled.lookAgain(intention, next, false);
            return;
        }
        appeared.forEach(late -> tell(intention, late));
        boolean reported = appeared.stream().anyMatch(late -> late.remedy() == Judge.Remedy.REPORTED);
        if (!reported && clock.instant().isBefore(until)) {
            unsettled.lookAgain(intention, next.isBefore(until) ? next : until, true);
        } else {
            unsettled.stopWatching(intention);
        }
    }

    private void tell(Intention intention, Judge.Late late) {
        unsettled.auditLate(intention, late);
        metrics.late(intention.family(), late);
        LOG.atError()
                .addKeyValue(LogFields.TENANT, intention.tenant())
                .addKeyValue(LogFields.BOOKING_KEY, intention.key())
                .addKeyValue(LogFields.EXTERNAL_ID, late.orderId())
                .addKeyValue(LogFields.OUTCOME, late.remedy())
                .log("Something appeared in the hotel's system after its key was dead");
    }

    private Judge judge(Intention intention) {
        return Objects.requireNonNull(judges.get(intention.family()), "Every family has a judge");
    }

    private Duration sinceSent(Intention intention) {
        Instant sent = Objects.requireNonNull(intention.sentAt(), "Only what was sent is looked for");
        return Duration.between(sent, clock.instant());
    }

    private void counted(Intention intention, Verdict verdict, boolean kept) {
        if (kept) {
            rooms.happened(intention.tenant());
            metrics.settled(intention.family(), verdict);
        }
    }
}
