package io.conserje.pmsadapter.stay;

import io.conserje.pmsadapter.contract.Money;
import java.time.LocalDate;

/**
 * A room with a guest for some nights.
 *
 * @param checkOut the departure day
 * @param beforeTax for all its nights, without services
 */
public record SoldRoom(LocalDate checkIn, LocalDate checkOut, Money beforeTax) {}
