package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Partly;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.Sender;
import io.conserje.messaging.receipt.StatusReport.OfSeveral;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends over the Graph API; one call a try, so that a reply of several messages takes several tries. */
class WhatsAppSender implements Sender {
    private final WhatsAppNumbers numbers;
    private final Wordings wordings;
    private final SendGates gates;
    private final GraphCall call;

    WhatsAppSender(WhatsAppNumbers numbers, Wordings wordings, SendGates gates, GraphCall call) {
        this.numbers = numbers;
        this.wordings = wordings;
        this.gates = gates;
        this.call = call;
    }

    @Override
    public String channel() {
        return "whatsapp";
    }

    @Override
    public SendOutcome send(Send send) {
        Optional<WhatsAppNumber> number = numbers.find(send.tenant(), send.sender());
        if (number.isEmpty()) {
            return new Refused("unknown_sender");
        }
        Map<String, Object> address = GuestAddress.of(send.recipient());
        if (address.isEmpty()) {
            return new Refused("no_recipient");
        }
        return switch (wordings.of(number.get(), send)) {
            case Wording.NotSaid(var outcome) -> outcome;
            case Wording.Said(var contents) -> sendNext(number.get(), send, address, contents);
        };
    }

    private SendOutcome sendNext(
            WhatsAppNumber number, Send send, Map<String, Object> address, List<Map<String, Object>> contents) {
        OfSeveral next = new OfSeveral(Math.min(send.messagesTaken() + 1, contents.size()), contents.size());
        GraphRequest request = new GraphRequest(send, address, next);
        SendOutcome outcome = gates.closed(number, request.guest()).orElseGet(() -> call(number, request, contents));
        return outcome instanceof Accepted && !next.isLast() ? new Partly(next.number()) : outcome;
    }

    private SendOutcome call(WhatsAppNumber number, GraphRequest request, List<Map<String, Object>> contents) {
        GraphCall.Answer answer = call.post(number, request.send(), request.body(contents));
        return gates.passed(number, request, answer);
    }
}
