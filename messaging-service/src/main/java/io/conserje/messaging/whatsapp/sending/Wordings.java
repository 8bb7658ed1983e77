package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.cost.Budgets;
import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.whatsapp.FailureKind;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.body.ReplyContents;
import io.conserje.messaging.whatsapp.template.Templates;
import io.conserje.messaging.whatsapp.window.GuestWindows;
import io.conserje.messaging.whatsapp.window.GuestWindows.State;

/**
 * Decides between free words and approved ones: free ones while the guest's window is open or nothing is known of it, a
 * template for the reply's purpose once it is closed, nothing where there is none. A spent budget still lets answers to
 * guests go, and no template.
 */
class Wordings {
    /** Why nothing goes once the month's budget is spent. */
    private static final String OVER_BUDGET = "over_budget";

    private final GuestWindows windows;
    private final Templates templates;
    private final Budgets budgets;
    private final ReencodedForms reencoded;

    Wordings(GuestWindows windows, Templates templates, Budgets budgets, ReencodedForms reencoded) {
        this.windows = windows;
        this.templates = templates;
        this.budgets = budgets;
        this.reencoded = reencoded;
    }

    /** What is to be said now. */
    Wording of(WhatsAppNumber number, Send send) {
        if (send.reply().addition() instanceof Addition.Template) {
            return approved(send, send.reply());
        }
        boolean wasClosed = send.form() == SendForm.AS_TEMPLATE;
        State window = wasClosed
                ? windows.inTheBooks(number.id(), send.recipient())
                : windows.of(number.id(), send.recipient());
        if (wasClosed && window != State.OPEN) {
            return templates
                    .inPlaceOf(number, send.reply(), send.language())
                    .map(template -> approved(send, Reply.with(send.reply().text(), template)))
                    .orElseGet(Wordings::tooLate);
        }
        if (window == State.CLOSED) {
            return send.messagesTaken() > 0
                    ? tooLate()
                    : new Wording.NotSaid(new SendOutcome.Otherwise(SendForm.AS_TEMPLATE));
        }
        return send.form() == SendForm.AS_REENCODED
                ? reencoded.of(send)
                : new Wording.Said(ReplyContents.of(MediaForms.of(send.reply(), send.form())));
    }

    private Wording approved(Send send, Reply reply) {
        return budgets.isSpent(send.tenant())
                ? new Wording.NotSaid(new SendOutcome.Refused(OVER_BUDGET))
                : new Wording.Said(ReplyContents.of(reply));
    }

    private static Wording tooLate() {
        return new Wording.NotSaid(new SendOutcome.Refused(FailureKind.WINDOW_CLOSED.reason()));
    }
}
