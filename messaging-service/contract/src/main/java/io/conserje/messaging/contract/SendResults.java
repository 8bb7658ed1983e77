package io.conserje.messaging.contract;

import java.util.List;

/** What is known of several sends. */
public record SendResults(List<SendResult> results) {}
