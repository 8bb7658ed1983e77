package io.conserje.messaging.gmail.sending;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Purpose;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.delivery.otherway.OtherChannel;
import io.conserje.messaging.delivery.otherway.Route;
import io.conserje.messaging.gmail.Mailbox;
import io.conserje.messaging.gmail.Mailboxes;
import java.util.Optional;
import java.util.Set;

/**
 * Mail in the place of another channel: where the guest gave an address, the tenant has a mailbox, and the reply is said for a purpose
 * that may go as a mail. What the caller wants said in a channel's approved words may be no answer, and a sign at a message has no
 * place in a mail: neither goes.
 */
class MailRoute implements OtherChannel {
    private final Mailboxes mailboxes;
    private final Set<String> purposes;

    MailRoute(Mailboxes mailboxes, Set<String> purposes) {
        this.mailboxes = mailboxes;
        this.purposes = Set.copyOf(purposes);
    }

    @Override
    public Optional<Route> route(String tenant, SendRequest request) {
        return suits(request.reply()) && Recipient.writable(request.recipient()).isPresent()
                ? mailboxes.of(tenant).map(mailbox -> new Route(Mailbox.CHANNEL, mailbox.address()))
                : Optional.empty();
    }

    private boolean suits(Reply reply) {
        Purpose purpose = reply.purpose();
        return purposes.contains(purpose == null ? Purpose.ANSWER : purpose.name())
                && !(reply.addition() instanceof Addition.Template)
                && !(reply.addition() instanceof Addition.Reaction);
    }
}
