package io.conserje.messaging.reencoding.picture;

import java.io.IOException;

/** A picture that is not decoded, or cannot be. */
class UnusablePicture extends IOException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnusablePicture(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** From a bounded set. */
    String reason() {
        return reason;
    }
}
