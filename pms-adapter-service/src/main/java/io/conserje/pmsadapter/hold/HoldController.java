package io.conserje.pmsadapter.hold;

import io.conserje.defaults.context.CallContext;
import io.conserje.pmsadapter.contract.HoldApi;
import io.conserje.pmsadapter.contract.HoldOutcome;
import io.conserje.pmsadapter.contract.HoldRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;

/** Takes other services' holds. */
@RestController
class HoldController implements HoldApi {

    private final Holds holds;

    HoldController(Holds holds) {
        this.holds = holds;
    }

    @Override
    public HoldOutcome place(HoldRequest request) {
        return holds.place(CallContext.current().tenant(), request);
    }

    @Override
    public HoldOutcome find(UUID key) {
        return holds.find(CallContext.current().tenant(), key);
    }

    @Override
    public HoldOutcome extend(UUID key) {
        return holds.extend(CallContext.current().tenant(), key);
    }

    @Override
    public HoldOutcome release(UUID key) {
        return holds.release(CallContext.current().tenant(), key);
    }
}
