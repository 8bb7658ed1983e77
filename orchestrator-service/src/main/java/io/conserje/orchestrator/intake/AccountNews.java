package io.conserje.orchestrator.intake;

import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.contract.AccountEvent;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.ticket.TicketWish.Priority;
import io.conserje.orchestrator.ticket.Tickets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells staff what a channel reports about the hotel's own account. Called inside the caller's transaction. */
class AccountNews {

    private static final Logger LOG = LoggerFactory.getLogger(AccountNews.class);

    private final Tickets tickets;

    AccountNews(Tickets tickets) {
        this.tickets = tickets;
    }

    /** A ticket, once for each cause; what endangers sending is urgent, and somebody has to act now. */
    void tell(AccountEvent event) {
        (event.serious() ? LOG.atError() : LOG.atInfo())
                .addKeyValue(LogFields.TENANT, event.tenant())
                .addKeyValue(LogFields.CHANNEL, event.channel())
                .addKeyValue(LogFields.KIND, event.subject())
                .addKeyValue(LogFields.REASON, event.what())
                .log("The channel reports something about the account");
        String detail = event.detail() == null ? "" : " (" + event.detail() + ")";
        tickets.openOnce(
                event.tenant(),
                event.cause(),
                new TicketWish(
                        "channel_account",
                        event.serious() ? Priority.URGENT : Priority.LOW,
                        event.channel() + " reports " + event.subject() + ": " + event.what() + detail));
    }
}
