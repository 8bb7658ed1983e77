package io.conserje.messaging.delivery;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** The tenant's sends, newest first. */
    @GetMapping("/api/v1/sends")
    PageOf<SendView> sends(
            @RequestParam(required = false) @Nullable UUID outboxId,
            @RequestParam(required = false) @Nullable String externalId,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return sends.list(CallContext.current().tenant(), outboxId, externalId, PageQuery.of(page, size));
    }
}
