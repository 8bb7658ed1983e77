package io.conserje.simulators.whatsapp.webhook;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One piece of news that Meta tells a business. */
public sealed interface Update {

    /** The message or status, in Meta's words. */
    ObjectNode body();

    /** The guest's entry in {@code contacts}, or null where Meta gives none. */
    @Nullable
    ObjectNode contact();

    /** Called once, when a webhook with this update got its 200. */
    Runnable acknowledged();

    /** Meta reports something else in a field of its own, for instance about a template, or that a guest calls. */
    record Reported(String field, ObjectNode body) implements Update {
        @Override
        public @Nullable ObjectNode contact() {
            return null;
        }

        @Override
        public Runnable acknowledged() {
            return () -> {};
        }
    }

    /** A guest wrote. */
    record Written(ObjectNode body, ObjectNode contact, Runnable acknowledged) implements Update {}

    /** A message of the hotel came a step further, or failed (then without a contact). */
    record Moved(ObjectNode body, @Nullable ObjectNode contact) implements Update {
        @Override
        public Runnable acknowledged() {
            return () -> {};
        }
    }
}
