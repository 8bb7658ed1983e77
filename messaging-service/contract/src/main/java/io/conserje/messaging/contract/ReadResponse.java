package io.conserje.messaging.contract;

import java.util.List;

/** What was read, one entry a delivery, in the order asked. */
public record ReadResponse(List<ReadDelivery> deliveries) {}
