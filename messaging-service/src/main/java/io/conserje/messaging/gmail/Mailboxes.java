package io.conserje.messaging.gmail;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The mailboxes this installation speaks for, one a tenant. */
public class Mailboxes {
    private final List<Mailbox> mailboxes;

    /** Each of them once. */
    public Mailboxes(Collection<Mailbox> mailboxes) {
        this.mailboxes = List.copyOf(mailboxes);
    }

    /** The tenant's mailbox. */
    public Optional<Mailbox> of(String tenant) {
        return mailboxes.stream()
                .filter(mailbox -> mailbox.tenant().equals(tenant))
                .findFirst();
    }

    /** The mailbox of this address, if it is this tenant's. */
    public Optional<Mailbox> find(String tenant, String address) {
        return of(tenant).filter(mailbox -> mailbox.address().equalsIgnoreCase(address));
    }
}
