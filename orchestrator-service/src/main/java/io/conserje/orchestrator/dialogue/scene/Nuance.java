package io.conserje.orchestrator.dialogue.scene;

/** What a text says beside what its guest wants. */
public enum Nuance {
    /** Something is only wanted if something else is so. */
    CONDITION,
    /** Something is only wanted if a question beside it is answered by a yes. */
    IF_SO,
    /** What was told is right, and shall stay so. */
    KEEPS,
    /** What was booked is told to be wrong. */
    BOOKED_WRONG,
    /** There is a "but" to it. */
    RESERVE,
    /** Somebody comes. */
    ARRIVAL,
    /** The guest does not know yet, or will say it later. */
    UNDECIDED,
    /** Nothing to eat is wanted. */
    NO_MEAL,
    /** The price is found too high, or a better one asked for. */
    HAGGLE,
    /** The guest has changed their mind. */
    REGRET,
    /** Nights come on top of those that were known. */
    LONGER,
    /** Nights are taken off those that were known. */
    SHORTER,
    /** Something begins from a day on. */
    BEGINNING,
    /** A stay stays as long as it was, or is moved as a whole. */
    SAME_LENGTH,
    /** Somebody is to be asked. */
    ASK,
    /** Of what was offered the least is taken: "the shorter one". */
    FEWER,
    /** Of what was offered the most is taken: "the longer one". */
    MORE,
    /** It is all the same to the guest, or left to us. */
    WHICHEVER,
    /** The guest says who they are. */
    SELF,
    /** What was talked about is given up: "leave it". */
    GIVES_UP,
    /** The guests do not come, or want nothing booked. */
    WITHDRAWS,
    /** Rooms and prices are to be shown once more. */
    SHOW_AGAIN,
    /** The beds of a room are to be apart. */
    BEDS,
    /** What was booked may have to be cancelled, or it is asked how that would be. */
    CANCEL_LATER,
    /** What was booked is to be cancelled at once. */
    CALLS_OFF,
    /** A booking that stands is spoken of. */
    BOOKED,
    /** The guest has booked a stay already, or was charged for it. */
    STANDS,
    /** The guest has stayed before. */
    STAYED,
    /** One more room or stay is wanted. */
    ANOTHER,
    /** No new booking is wanted. */
    NOT_NEW,
    /** Something of what was told is to be another. */
    CHANGES,
    /** One of the guests eats or can do only some things. */
    NEEDS,
    /** Something is asked to be done or given, and not whether there is such. */
    REQUESTS,
    /** The team is to be asked. */
    ASK_THEM,
    /** Nothing is booked yet. */
    NOT_BOOKED,
    /** One more room is wanted for the days of one that was booked, or one like it. */
    SAME_AGAIN,
    /** An invoice is spoken of. */
    INVOICE,
    /** The whole text orders to book. */
    ORDER,
    /** The whole text is a no. */
    NO,
    /** The whole text asks to wait. */
    PAUSE,
    /** The whole text says nothing: "hmm", "please". */
    FILLER,
    /** The whole text asks what was said. */
    REPEAT
}
