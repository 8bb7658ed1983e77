package io.conserje.pmsadapter.qloapps.wire;

/** A row of which nothing but its id was asked for. */
public record HeadRow(long id) {}
