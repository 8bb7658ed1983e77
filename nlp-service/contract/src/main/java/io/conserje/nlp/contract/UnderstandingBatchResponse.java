package io.conserje.nlp.contract;

import java.util.List;

/**
 * The answers to a batch.
 *
 * @param items one for each request, in the same order
 */
public record UnderstandingBatchResponse(List<Understanding> items) {}
