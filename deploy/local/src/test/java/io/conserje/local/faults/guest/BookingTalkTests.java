package io.conserje.local.faults.guest;

import static io.conserje.local.faults.Answers.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.local.outside.Choice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookingTalkTests {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 5);
    private static final String CHECKING =
            "The hotel’s system has not confirmed the booking yet. I am checking it and will tell you here as soon as I know.";

    private final BookingTalk talk = talk(false);

    @Test
    void aWholeBookingIsTalkedThrough() {
        assertThat(talk.begin()).isEqualTo(write("Hi, do you have a room for two people from 5 to 7 March?"));
        assertThat(talk.hear(answer("We have", "room:1", "room:2", "room:3"))).isEqualTo(tap("room:2"));
        assertThat(talk.hear(answer("For the booking I need a name")))
                .isEqualTo(write("My name is Emily Carter, my email is a@example.com"));
        assertThat(talk.hear(answer("Shall I book it?", "confirm:yes:7", "confirm:change", "confirm:no")))
                .isEqualTo(tap("confirm:yes:7"));
        assertThat(talk.hear(answer("Your booking is confirmed! Reference: ABCDEFGHI")))
                .isEqualTo(write("Thank you"));
        assertThat(talk.hear(answer("You are welcome"))).isEqualTo(new Move.Stop());
        assertThat(talk.end()).isEqualTo(BookingTalk.End.CONFIRMED);
    }

    @Test
    void nameAndAddressMayComeInTwoMessagesOnce() {
        BookingTalk inPieces = talk(true);
        inPieces.hear(answer("We have", "room:1"));

        assertThat(inPieces.hear(answer("Your name?")))
                .isEqualTo(write("My name is Emily Carter", "my email is a@example.com"));
        assertThat(inPieces.hear(answer("And the e-mail?")))
                .isEqualTo(new Move.Later(write("My name is Emily Carter, my email is a@example.com")));
    }

    @Test
    void aBookingThatIsCheckedIsWaitedFor() {
        talk.hear(answer("Shall I?", "confirm:yes:7", "confirm:no"));

        assertThat(talk.hear(answer(CHECKING))).isEqualTo(new Move.Listen());
        assertThat(talk.isOver()).isFalse();
        assertThat(talk.hear(answer("Your booking is confirmed! Reference: ABCDEFGHI")))
                .isEqualTo(write("Thank you"));
    }

    @Test
    void whatWasNotBookedIsConfirmedAgainLater() {
        assertThat(talk.hear(answer("Nothing was booked. You can confirm again.", "confirm:yes:8")))
                .isEqualTo(new Move.Later(tap("confirm:yes:8")));
    }

    @Test
    void aHotelThatCannotAskIsAskedAgainLater() {
        assertThat(talk.hear(answer("I cannot ask the booking system right now, so I would rather not tell you.")))
                .isEqualTo(new Move.Later(talk.begin()));
        assertThat(talk.hear(answer("Sorry, something failed on our side with your message.")))
                .isEqualTo(new Move.Later(talk.begin()));
    }

    @Test
    void otherDatesAreTakenAndWantedFromThenOn() {
        assertThat(talk.hear(answer("Nearby dates:", "stay:2027-03-07:2027-03-09")))
                .isEqualTo(tap("stay:2027-03-07:2027-03-09"));
        assertThat(talk.wish().checkIn()).isEqualTo(LocalDate.of(2027, 3, 7));
        assertThat(talk.wish().checkOut()).isEqualTo(LocalDate.of(2027, 3, 9));
    }

    @Test
    void aPersonEndsTheTalk() {
        talk.hear(answer("I am passing you to the hotel’s team. A person will answer you here."));

        assertThat(talk.end()).isEqualTo(BookingTalk.End.WITH_STAFF);
    }

    @Test
    void aTalkThatLeadsNowhereEnds() {
        for (int i = 0; i < BookingTalk.MOST_ANSWERS; i++) {
            talk.hear(answer("We have", "room:1"));
        }

        assertThat(talk.end()).isEqualTo(BookingTalk.End.NOWHERE);
    }

    private static BookingTalk talk(boolean inPieces) {
        return new BookingTalk(Tongue.ALL.get(1), new Wish("a@example.com", DAY, DAY.plusDays(2), 1, inPieces));
    }

    private static Move write(String... texts) {
        return new Move.Write(List.of(texts));
    }

    private static Move tap(String id) {
        return new Move.Tap(new Choice(id, id, id.startsWith("confirm") ? "button" : "list"));
    }
}
