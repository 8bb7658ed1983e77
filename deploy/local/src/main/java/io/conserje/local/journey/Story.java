package io.conserje.local.journey;

/** One thing that guests and staff rely on, shown from outside. */
public interface Story {
    /** What is shown, in a few words. */
    String name();

    /** Plays it; throws {@link io.conserje.local.outside.Unexpected} where the platform fails the guest. */
    void play(Stage stage) throws InterruptedException;
}
