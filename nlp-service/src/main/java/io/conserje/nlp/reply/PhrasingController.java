package io.conserje.nlp.reply;

import io.conserje.defaults.context.CallContext;
import io.conserje.nlp.contract.Phrasing;
import io.conserje.nlp.contract.PhrasingApi;
import io.conserje.nlp.contract.PhrasingRequest;
import org.springframework.web.bind.annotation.RestController;

/** Answers the other services. */
@RestController
class PhrasingController implements PhrasingApi {

    private final ReplyWriter writer;

    PhrasingController(ReplyWriter writer) {
        this.writer = writer;
    }

    @Override
    public Phrasing phrase(PhrasingRequest request) {
        String tenant = CallContext.find().map(CallContext::tenant).orElse("");
        Reply reply = writer.write(new Draft(tenant, request.language(), request.text(), request.facts()));
        return new Phrasing(reply.text(), reply.writer());
    }
}
