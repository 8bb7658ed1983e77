package io.conserje.local.outside;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that is to go wrong at a simulator.
 *
 * @param target {@code qloapps}, {@code graph}, {@code gmail} or {@code webhook}
 * @param mode how, such as {@code slow}
 * @param operation the only operation that is hit, empty for all
 * @param times how many calls are hit, 0 for all until it is cleared
 * @param delayMs milliseconds, 0 for the simulator's own
 * @param code the vendor's error, 0 for the simulator's own
 */
public record Fault(String target, String mode, String operation, int times, long delayMs, int code) {

    /** One with the simulator's own error. */
    public Fault(String target, String mode, String operation, int times, long delayMs) {
        this(target, mode, operation, times, delayMs, 0);
    }

    /** Hits every call until it is cleared. */
    public static Fault lasting(String target, String mode) {
        return new Fault(target, mode, "", 0, 0);
    }

    /** Hits the next call of this operation. */
    public static Fault once(String target, String mode, String operation, long delayMs) {
        return new Fault(target, mode, operation, 1, delayMs);
    }

    /** Answers the next call of this operation with this error of the vendor's. */
    public static Fault error(String target, String operation, int code) {
        return new Fault(target, "error", operation, 1, 0, code);
    }

    ObjectNode order() {
        ObjectNode order =
                JsonMapper.shared().createObjectNode().put("target", target).put("mode", mode);
        ObjectNode parameters = order.putObject("parameters");
        if (!operation.isEmpty()) {
            parameters.put("operation", operation);
        }
        if (times > 0) {
            parameters.put("times", times);
        }
        if (code > 0) {
            parameters.put("code", code);
        }
        if (delayMs > 0) {
            parameters.put("delayMs", delayMs);
        }
        return order;
    }
}
