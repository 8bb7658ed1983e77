package io.conserje.pmsadapter.change;

import io.conserje.defaults.context.CallContext;
import io.conserje.pmsadapter.contract.ChangeApi;
import io.conserje.pmsadapter.contract.ChangeOutcome;
import io.conserje.pmsadapter.contract.ChangeQuote;
import io.conserje.pmsadapter.contract.ChangeQuoteRequest;
import io.conserje.pmsadapter.contract.ChangeRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;

/** Takes other services' changes. */
@RestController
class ChangeController implements ChangeApi {

    private final ChangeQuotes quotes;
    private final Changes changes;

    ChangeController(ChangeQuotes quotes, Changes changes) {
        this.quotes = quotes;
        this.changes = changes;
    }

    @Override
    public ChangeQuote quote(ChangeQuoteRequest request) {
        return quotes.quote(request);
    }

    @Override
    public ChangeOutcome make(ChangeRequest request) {
        return changes.make(CallContext.current().tenant(), request);
    }

    @Override
    public ChangeOutcome find(UUID key) {
        return changes.find(CallContext.current().tenant(), key);
    }
}
