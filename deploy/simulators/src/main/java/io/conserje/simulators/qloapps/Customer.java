package io.conserje.simulators.qloapps;

import java.time.Instant;

/** A customer, found by e-mail; a later booking overwrites name and telephone. */
record Customer(int id, String firstName, String lastName, String email, String phone, Instant added) {

    Customer renamed(String first, String last, String newPhone) {
        return new Customer(id, orOld(first, firstName), orOld(last, lastName), email, orOld(newPhone, phone), added);
    }

    private static String orOld(String sent, String old) {
        return sent.isBlank() ? old : sent;
    }

    @Override
    public String toString() {
        return "Customer[id=" + id + "]";
    }
}
