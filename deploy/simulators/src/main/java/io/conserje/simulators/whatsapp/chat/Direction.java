package io.conserje.simulators.whatsapp.chat;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who wrote a message. */
public enum Direction {
    /** The guest, to the hotel. */
    @JsonProperty("in")
    FROM_GUEST,
    /** The hotel, to the guest. */
    @JsonProperty("out")
    FROM_HOTEL
}
