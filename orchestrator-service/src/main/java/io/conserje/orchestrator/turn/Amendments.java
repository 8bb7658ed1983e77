package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.turn.Incoming.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What guests changed before they were answered: an edited message says its new words, a revoked one says nothing. What was
 * answered before stays as it was, and its edit is left as a message of its own.
 */
final class Amendments {

    private static final String EDIT = "edit";
    private static final String REVOKE = "revoke";

    private Amendments() {}

    /** What came in, as it stands after all edits and revocations among it; never empty unless it was. */
    static List<Incoming> apply(List<Incoming> incoming) {
        Map<String, @Nullable String> edited = new HashMap<>();
        Set<String> revoked = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (Incoming one : incoming) {
            if (one instanceof Message message) {
                said.add(message.externalId());
                note(message, edited, revoked);
            }
        }
        if (edited.isEmpty() && revoked.isEmpty()) {
            return incoming;
        }
        return incoming.stream()
                .filter(one -> !(one instanceof Message message) || stays(message, revoked, said))
                .map(one -> one instanceof Message message ? amended(message, edited) : one)
                .toList();
    }

    private static void note(Message message, Map<String, @Nullable String> edited, Set<String> revoked) {
        String about = message.quotedExternalId();
        if (about != null && EDIT.equals(message.type())) {
            edited.put(about, message.text());
        } else if (about != null && REVOKE.equals(message.type())) {
            revoked.add(about);
        }
    }

    /** A revocation stays, so that a turn is never of nothing; nobody answers it. */
    private static boolean stays(Message message, Set<String> revoked, Set<String> said) {
        String about = message.quotedExternalId();
        boolean edits = EDIT.equals(message.type()) && about != null;
        boolean hasDoneItsWork = edits && (said.contains(about) || revoked.contains(about));
        return !revoked.contains(message.externalId()) && !hasDoneItsWork;
    }

    private static Message amended(Message message, Map<String, @Nullable String> edited) {
        String text = edited.get(message.externalId());
        return text == null ? message : message.saying(text);
    }
}
