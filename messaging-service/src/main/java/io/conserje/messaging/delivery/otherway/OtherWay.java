package io.conserje.messaging.delivery.otherway;

import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Otherwise;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The step between the channel's own forms and the staff: what the channel refuses for the sake of the guest's window or reach goes as a
 * mail, if there is a way. Half of a reply is with the guest already and is not told again elsewhere.
 */
@Component
public class OtherWay {
    /** Why a channel takes nothing from us for this guest, whatever the form. */
    private static final Set<String> REASONS =
            Set.of("window_closed", "over_budget", "template", "unreachable", "country_restricted");

    private final List<OtherChannel> channels;

    /** In the order in which they are asked. */
    public OtherWay(List<OtherChannel> channels) {
        this.channels = List.copyOf(channels);
    }

    /** By whom a send could be said if its own channel does not take it. */
    public Optional<Route> of(String tenant, SendRequest request) {
        return channels.stream()
                .flatMap(channel -> channel.route(tenant, request).stream())
                .filter(route -> !route.channel().equals(request.channel()))
                .findFirst();
    }

    /** What the try came to, or the mail that follows it. */
    public SendOutcome after(Send send, SendOutcome outcome) {
        return outcome instanceof Refused(var reason)
                        && REASONS.contains(reason)
                        && send.otherWay()
                        && send.form() != SendForm.AS_MAIL
                        && send.messagesTaken() == 0
                ? new Otherwise(SendForm.AS_MAIL, reason + SendResult.MAIL_INSTEAD)
                : outcome;
    }
}
