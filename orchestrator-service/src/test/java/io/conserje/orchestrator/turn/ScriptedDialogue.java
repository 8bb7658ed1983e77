package io.conserje.orchestrator.turn;

import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.booking.BookingWish;
import io.conserje.pmsadapter.contract.BookingRequest.Guest;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Repeats what it hears, books a fixed stay when it hears "book", and can be told to do something else. */
public final class ScriptedDialogue implements Dialogue {

    public static final UUID DRAFT = UUID.fromString("00000000-0000-4000-8000-00000000d4af");

    private final List<Turn> turns = new CopyOnWriteArrayList<>();
    private volatile Function<Turn, Decision> decide = ScriptedDialogue::repeat;
    private volatile Function<Turn, Optional<Decision>> whileStaffTalk = turn -> Optional.empty();
    private volatile Function<Turn, Decision> apologise = turn -> say("We are sorry");
    private volatile Function<BookingOutcome, Decision> afterBooking = ScriptedDialogue::tell;

    public void decides(Function<Turn, Decision> other) {
        decide = other;
    }

    public void afterBooking(Function<BookingOutcome, Decision> other) {
        afterBooking = other;
    }

    public void apologises(Function<Turn, Decision> other) {
        apologise = other;
    }

    public List<Turn> turns() {
        return turns;
    }

    @Override
    public Decision decide(Turn turn) {
        turns.add(turn);
        return decide.apply(turn);
    }

    @Override
    public Optional<Decision> whileStaffTalk(Turn turn) {
        return whileStaffTalk.apply(turn);
    }

    public void whileStaffTalk(Function<Turn, Optional<Decision>> other) {
        whileStaffTalk = other;
    }

    @Override
    public Decision afterBooking(Turn turn, Decision decision, BookingOutcome outcome) {
        return afterBooking.apply(outcome);
    }

    @Override
    public StoredState afterPause(StoredState state, LocalDateTime now) {
        return new StoredState("paused", "{}", state.language());
    }

    @Override
    public StoredState afterSilence(StoredState state, LocalDateTime now) {
        return new StoredState("rested", "{}", state.language());
    }

    @Override
    public Decision onFailure(Turn turn) {
        return apologise.apply(turn);
    }

    public static Decision repeat(Turn turn) {
        String heard = turn.incoming().stream().map(ScriptedDialogue::words).collect(Collectors.joining(" "));
        return heard.equals("book") ? book() : say("echo: " + heard);
    }

    public static Decision say(String text) {
        return Decision.say(new StoredState("talking", "{\"heard\":1}", "es"), Reply.text(text));
    }

    public static Decision book() {
        var wish = new BookingWish(
                DRAFT,
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 3),
                "1",
                List.of(new RoomParty(2, 0, List.of())),
                new Guest("Ana", "Suárez", "ana@example.com", null),
                new Money(new BigDecimal("2080.00"), "USD"),
                "es",
                null,
                List.of());
        return new Decision(StoredState.fresh(), List.of(), wish, List.of(), List.of(), Decision.Handover.NONE);
    }

    private static Decision tell(BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Confirmed confirmed -> say("confirmed " + confirmed.reference());
            case BookingOutcome.Refused refused -> say("refused " + refused.reason());
            case BookingOutcome.Unknown unknown -> say("being checked");
        };
    }

    private static String words(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Message message -> String.valueOf(message.text());
            case Incoming.BookingSettled settled ->
                "settled " + settled.outcome().getClass().getSimpleName();
            case Incoming.SendFailed failed -> "failed " + failed.reason();
            case Incoming.Notice notice -> notice.kind();
        };
    }
}
