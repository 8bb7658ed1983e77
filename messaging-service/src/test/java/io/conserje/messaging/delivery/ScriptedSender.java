package io.conserje.messaging.delivery;

import java.util.ArrayList;
import java.util.List;

/** Answers as told and remembers what it was asked to send. */
final class ScriptedSender implements Sender {
    private final List<Send> sends = new ArrayList<>();
    private SendOutcome outcome = new SendOutcome.Unknown("not_scripted");
    private Runnable during = () -> {};

    void answers(SendOutcome next) {
        outcome = next;
    }

    void looks(Runnable look) {
        during = look;
    }

    int tries() {
        return sends.size();
    }

    /** How many messages were taken before each try. */
    List<Integer> messagesTaken() {
        return sends.stream().map(Send::messagesTaken).toList();
    }

    int lastAttempt() {
        return sends.getLast().attempt();
    }

    @Override
    public String channel() {
        return "whatsapp";
    }

    @Override
    public SendOutcome send(Send send) {
        sends.add(send);
        during.run();
        return outcome;
    }
}
