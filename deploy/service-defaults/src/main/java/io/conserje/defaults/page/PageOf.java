package io.conserje.defaults.page;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page from 0
 * @param total exact up to 10,000
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    /** How far a total is counted exactly. */
    public static final int COUNTED = 10_000;
}
