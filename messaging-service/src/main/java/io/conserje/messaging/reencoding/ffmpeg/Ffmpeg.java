package io.conserje.messaging.reencoding.ffmpeg;

import java.io.IOException;
import java.util.List;

/** The program. */
public interface Ffmpeg {
    /** Whether the machine has it. */
    boolean isThere();

    /** Runs it to its end or until its time is over, without a shell; whether it succeeded. */
    boolean run(List<String> arguments) throws IOException;
}
