package io.conserje.defaults.start;

/** A secret that a production start does not accept; says which, never its value. */
public class UnsafeSecret extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeSecret(String what) {
        super(what);
    }
}
