package io.conserje.local.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a child runs.
 *
 * @param name its name in messages, pid file and log
 * @param command the program and its arguments
 * @param environment variables it gets in addition to the launcher's own, over which they win
 * @param userNamespace run in a user namespace of its own, for a program that refuses to be root
 * @param stopSignal the signal that asks it to end well, without {@code SIG}
 * @param readiness tells when it can be used
 * @param niceness how far it steps back where processors are scarce, 0 to 19
 */
public record Program(
        String name,
        List<String> command,
        Map<String, String> environment,
        boolean userNamespace,
        String stopSignal,
        Readiness readiness,
        int niceness) {

    /** The same with more in its environment, which wins over what is there. */
    Program with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new Program(name, command, all, userNamespace, stopSignal, readiness, niceness);
    }
}
