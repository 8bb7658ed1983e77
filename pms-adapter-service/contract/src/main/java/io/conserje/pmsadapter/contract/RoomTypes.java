package io.conserje.pmsadapter.contract;

import java.util.List;

/** The room types of the house. */
public record RoomTypes(List<RoomType> items) {}
