package io.conserje.messaging.delivery;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.delivery.SendList.Filter;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff what became of sends. */
@RestController
class SendsController {
    private final SendList sends;

    SendsController(SendList sends) {
        this.sends = sends;
    }

    /**
     * The tenant's sends, newest first: all, or those of one outbox id, of one message of the channel, in one state, or those
     * of which a guest may have seen two.
     */
    @GetMapping("/api/v1/sends")
    PageOf<SendView> sends(
            @RequestParam(required = false) @Nullable UUID outboxId,
            @RequestParam(required = false) @Nullable String externalId,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "false") boolean duplicatePossible,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        Filter wanted = new Filter(outboxId, externalId, state == null ? null : outcome(state), duplicatePossible);
        return sends.list(CallContext.current().tenant(), wanted, PageQuery.of(page, size));
    }

    private static Outcome outcome(String state) {
        return Arrays.stream(Outcome.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(state))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "urn:problem:messaging:unknown-state",
                        "state is unknown, later, accepted or refused"));
    }
}
