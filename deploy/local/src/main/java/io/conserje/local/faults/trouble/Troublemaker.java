package io.conserje.local.faults.trouble;

import io.conserje.local.journey.Platform;
import io.conserje.local.outside.Fault;
import io.conserje.local.outside.Simulators;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Makes troubles happen on a running platform, one after the other. */
public final class Troublemaker {
    private static final Duration BACK = Duration.ofMinutes(3);

    private final Platform platform;
    private final Simulators simulators;
    private final ToLongFunction<String> pids;
    private final Consumer<String> told;

    /**
     * Breaks this platform and these simulators.
     *
     * @param twins process ids of parts that the platform does not know itself, by name
     * @param told hears what happens
     */
    public Troublemaker(Platform platform, Simulators simulators, Map<String, Long> twins, Consumer<String> told) {
        this.platform = platform;
        this.simulators = simulators;
        this.pids = name -> twins.containsKey(name) ? twins.get(name) : platform.pid(name);
        this.told = told;
    }

    /** Makes one happen; returns when it is mended, or, of a killed part, when it is dead. */
    public void make(Trouble trouble) throws InterruptedException {
        told.accept(trouble.words());
        switch (trouble) {
            case Trouble.Killed killed -> platform.kill(killed.part());
            case Trouble.Stopped stopped -> stop(stopped);
            case Trouble.Frozen frozen -> freeze(frozen);
            case Trouble.Misbehaving misbehaving -> misbehave(misbehaving);
        }
    }

    /** Waits until every part of these can be used. */
    public void allBack(Iterable<String> parts) throws InterruptedException {
        simulators.mend();
        for (String part : parts) {
            platform.awaitReady(part, BACK);
        }
        told.accept("all is mended");
    }

    private void stop(Trouble.Stopped stopped) throws InterruptedException {
        platform.stop(stopped.part());
        try {
            Thread.sleep(stopped.length());
        } finally {
            platform.start(stopped.part());
        }
        platform.awaitReady(stopped.part(), BACK);
        told.accept(stopped.part() + " is back");
    }

    private void freeze(Trouble.Frozen frozen) throws InterruptedException {
        long pid = pids.applyAsLong(frozen.part());
        Signals.send("STOP", pid);
        try {
            Thread.sleep(frozen.length());
        } finally {
            Signals.send("CONT", pid);
        }
        told.accept(frozen.part() + " is thawed");
    }

    private void misbehave(Trouble.Misbehaving misbehaving) throws InterruptedException {
        Fault fault = misbehaving.fault();
        simulators.breakDown(fault);
        try {
            Thread.sleep(misbehaving.length());
        } finally {
            simulators.breakDown(Fault.lasting(fault.target(), "none"));
        }
        told.accept(fault.target() + " is mended");
    }
}
