package io.conserje.gateway.edge;

/** A service behind the gateway that owns a part of the admin API. */
enum Neighbour {
    ORCHESTRATOR("orchestrator"),
    NLP("nlp"),
    PMS_ADAPTER("pms-adapter"),
    MESSAGING("messaging"),
    AUDIO("audio");

    private final String audience;

    Neighbour(String audience) {
        this.audience = audience;
    }

    /** Its name in service tokens. */
    String audience() {
        return audience;
    }
}
