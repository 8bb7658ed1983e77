package io.conserje.local.faults.guest;

import java.time.LocalDate;

/**
 * What a guest wants.
 *
 * @param email an address that no other guest has
 * @param checkIn hotel's date
 * @param checkOut hotel's date, in the same month
 * @param room which of the offered rooms is taken, from 0
 * @param inPieces whether name and address come as two messages at once
 */
public record Wish(String email, LocalDate checkIn, LocalDate checkOut, int room, boolean inPieces) {
    /** So many guests at most: beyond them a month's name would mean this year's again. */
    public static final int MOST_GUESTS = 1_200;

    /** Of the twenty rooms; with half of them free nobody who books again after a refusal finds the house full. */
    private static final int GUESTS_A_NIGHT = 10;

    private static final int STAYS_A_MONTH = 13;
    private static final int NIGHTS = 2;
    private static final int ROOM_TYPES = 4;
    private static final int IN_PIECES_EVERY = 3;

    /**
     * The wish of one of many guests, so spread over the months to come that there is a room for each.
     *
     * @param index of the guest, from 0
     * @param today hotel's date
     */
    public static Wish of(int index, String email, LocalDate today) {
        int stay = index / GUESTS_A_NIGHT;
        LocalDate checkIn = today.plusMonths(1 + stay / STAYS_A_MONTH)
                .withDayOfMonth(1)
                .plusDays((long) NIGHTS * (stay % STAYS_A_MONTH));
        return new Wish(email, checkIn, checkIn.plusDays(NIGHTS), index % ROOM_TYPES, index % IN_PIECES_EVERY == 0);
    }

    Wish during(LocalDate from, LocalDate to) {
        return new Wish(email, from, to, room, inPieces);
    }
}
