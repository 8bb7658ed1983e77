package io.conserje.pmsadapter.availability.memory;

import java.util.UUID;

/**
 * The right to ask a question while nobody else of several instances asks it; it ends by itself.
 *
 * @param word by which its holder is known; empty for one who claims nothing
 */
record Claim(String word) {

    static final Claim NONE = new Claim("");

    /** One that no other caller has. */
    static Claim ofItsOwn() {
        return new Claim(UUID.randomUUID().toString());
    }
}
