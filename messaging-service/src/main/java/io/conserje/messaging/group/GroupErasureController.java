package io.conserje.messaging.group;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.contract.GroupApi;
import io.conserje.messaging.contract.GroupErasureRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.RestController;

/** Erases what guests said in groups, for who knows by what they were known. */
@RestController
class GroupErasureController implements GroupApi {
    private static final Logger LOG = LoggerFactory.getLogger(GroupErasureController.class);

    private final GroupErasure erasure;

    GroupErasureController(GroupErasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public void erase(GroupErasureRequest request) {
        String tenant = CallContext.current().tenant();
        int erased = erasure.erase(tenant, request.authors());
        LOG.atInfo()
                .addKeyValue(LogFields.TENANT, tenant)
                .addKeyValue(LogFields.COUNT, erased)
                .log("Words in groups were erased");
    }
}
