package io.conserje.pmsadapter.qloapps.wire.stay;

/**
 * The head of a changed row.
 *
 * @param id of the order
 * @param dateUpd {@code yyyy-MM-dd HH:mm:ss} in the shop's zone
 */
public record ChangedRow(long id, String dateUpd) {}
