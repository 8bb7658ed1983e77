package io.conserje.orchestrator.turn;

import io.conserje.defaults.correlation.CorrelationContext;

/**
 * An inbox row that a turn takes.
 *
 * @param kind message, event or booking
 * @param payload JSON of the record that the kind says
 */
record WaitingRow(long id, String kind, String externalId, String payload, CorrelationContext context) {}
