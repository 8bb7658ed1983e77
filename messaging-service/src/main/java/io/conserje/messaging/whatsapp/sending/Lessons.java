package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.circuit.Circuits;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.inbound.ReadingWitness;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.whatsapp.FailureKind;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import io.conserje.messaging.whatsapp.pace.SendPace;
import io.conserje.messaging.whatsapp.template.Templates;
import io.conserje.messaging.whatsapp.window.GuestWindows;
import java.util.List;
import java.util.Optional;

/** What a failure teaches, whether it came as an answer or hours later in a status: slow down, rest, use a template. */
class Lessons implements ReadingWitness {
    private final WhatsAppNumbers numbers;
    private final SendPace pace;
    private final Circuits circuits;
    private final GuestWindows windows;
    private final Templates templates;

    Lessons(WhatsAppNumbers numbers, SendPace pace, Circuits circuits, GuestWindows windows, Templates templates) {
        this.numbers = numbers;
        this.pace = pace;
        this.circuits = circuits;
        this.windows = windows;
        this.templates = templates;
    }

    /** Of a message to a guest that Meta did not take, or gave up. */
    void learn(WhatsAppNumber number, List<Identifier> guest, FailureKind kind) {
        GuestAddress.named(guest).ifPresent(name -> pace.learn(number, name, kind));
        if (kind == FailureKind.WINDOW_CLOSED) {
            windows.closed(number.id(), guest);
        }
        if (kind == FailureKind.TEMPLATE) {
            templates.changed(number);
        }
        if (kind.stopsTheNumber()) {
            circuits.tripped(number.line(), kind.reason());
        }
    }

    @Override
    public void read(List<Content> contents) {
        contents.stream()
                .flatMap(content -> content.statuses().stream())
                .filter(report ->
                        report.status() == Status.FAILED && report.channel().equals("whatsapp"))
                .forEach(this::learn);
    }

    private void learn(StatusReport report) {
        Optional<FailureKind> kind = Optional.ofNullable(report.failure()).flatMap(FailureKind::ofReason);
        Optional<WhatsAppNumber> number = numbers.find(report.tenant(), report.sender());
        if (kind.isPresent() && number.isPresent()) {
            learn(number.get(), report.recipient(), kind.get());
        }
    }
}
