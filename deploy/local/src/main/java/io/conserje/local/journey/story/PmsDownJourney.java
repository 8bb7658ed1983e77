package io.conserje.local.journey.story;

import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Fault;
import io.conserje.local.outside.Patience;
import io.conserje.local.outside.Unexpected;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** The hotel's system cannot be reached, and then it can. */
final class PmsDownJourney implements Story {
    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "the hotel's system is down: an honest answer, a ticket, the talk goes on, and recovery is seen";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        Guest guest = stage.guest("34");
        LocalDate day = stage.tenth(9);
        String question = Party.SPANISH.asksFor(day, day.plusDays(2));
        long adapter = stage.platform().pid("pms-adapter");
        stage.simulators().breakDown(Fault.lasting("qloapps", "down"));
        String asked = guest.writes(question);
        requireNothingOffered(guest.hears(Duration.ofSeconds(30)));
        requireTicket(stage, stage.conversationOf(asked));
        guest.asks("¿Qué puedes hacer?");
        stage.simulators().mend();
        Patience.until(RECOVERY, "an offer after the recovery", () -> {
            Thread.sleep(BETWEEN_QUESTIONS);
            return guest.asks(question).choice("room:").isPresent() ? Optional.of(true) : Optional.empty();
        });
        if (stage.platform().pid("pms-adapter") != adapter) {
            throw new Unexpected("pms-adapter was started again");
        }
    }

    private static void requireNothingOffered(ChatLine answer) {
        if (!answer.choices().stream()
                .filter(choice -> choice.id().startsWith("room:") || choice.id().startsWith("stay:"))
                .toList()
                .isEmpty()) {
            throw new Unexpected("rooms were offered although the hotel's system is down");
        }
    }

    private static void requireTicket(Stage stage, String conversation) throws InterruptedException {
        Patience.until(
                Duration.ofSeconds(15),
                "a ticket for the staff",
                () -> stage.admin().openTickets(conversation).stream().findFirst());
    }
}
