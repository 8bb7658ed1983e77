package io.conserje.local.bench;

/** One call of a load; throws where it fails. */
@FunctionalInterface
public interface Call {
    /**
     * Makes the call.
     *
     * @param number from 0
     * @return whether it went well
     */
    boolean make(int number) throws Exception;
}
