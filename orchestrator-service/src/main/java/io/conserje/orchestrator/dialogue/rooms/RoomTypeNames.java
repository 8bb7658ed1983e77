package io.conserje.orchestrator.dialogue.rooms;

import java.util.Map;

/** What the hotel's own system calls all its types of rooms, free or not. */
public interface RoomTypeNames {

    /** By their ids, in this language (ISO 639-1); none while the system cannot be asked. */
    Map<String, String> all(String language);
}
