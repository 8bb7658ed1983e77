package io.conserje.pmsadapter.contract;

/**
 * What a house charges beside the price of a stay.
 *
 * @param serviceId of the {@link HotelService}
 * @param beforeTax for the whole stay and all rooms; the hotel's system does not tell its tax
 */
public record Fee(String serviceId, String name, Money beforeTax) {}
