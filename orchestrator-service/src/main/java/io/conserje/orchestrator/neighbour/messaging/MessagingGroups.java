package io.conserje.orchestrator.neighbour.messaging;

import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.contract.GroupApi;
import io.conserje.messaging.contract.GroupErasureRequest;
import io.conserje.messaging.contract.GroupErasureRequest.Author;
import io.conserje.orchestrator.erasure.GroupErasures;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Has messaging erase what guests said in groups; whatever is no success is no confirmation. */
@Component
class MessagingGroups implements GroupErasures {

    private static final Logger LOG = LoggerFactory.getLogger(MessagingGroups.class);

    private final GroupApi groups;

    MessagingGroups(GroupApi groups) {
        this.groups = groups;
    }

    @Override
    public boolean erase(List<Author> authors) {
        try {
            groups.erase(new GroupErasureRequest(authors));
            return true;
        } catch (RestClientException | CallNotPermittedException | BulkheadFullException e) {
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("Messaging has not confirmed that words in groups are erased");
            return false;
        }
    }
}
