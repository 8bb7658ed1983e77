package io.conserje.orchestrator.erasure;

import io.conserje.messaging.contract.GroupErasureRequest.Author;
import java.util.List;

/** Erases what guests said in groups, where that is kept. */
public interface GroupErasures {

    /** Has it erased for the tenant of the call context; true once that is confirmed. May be repeated. */
    boolean erase(List<Author> authors);
}
