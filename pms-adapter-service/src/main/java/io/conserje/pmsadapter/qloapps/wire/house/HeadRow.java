package io.conserje.pmsadapter.qloapps.wire.house;

/** A row of which nothing but its id was asked for. */
public record HeadRow(long id) {}
