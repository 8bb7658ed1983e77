package io.conserje.pmsadapter.contract;

import java.util.List;

/** The services of the house. */
public record HotelServices(List<HotelService> items) {}
