package io.conserje.local.jar;

import java.util.List;

/**
 * What one service's JVM may use.
 *
 * @param heapMegabytes its largest heap
 * @param compiler what turns its methods into machine code
 */
public record Jvm(int heapMegabytes, Compiler compiler) {

    /** One that is started quickly and does many things, each now and then. */
    public static Jvm quick(int heapMegabytes) {
        return new Jvm(heapMegabytes, Compiler.QUICK);
    }

    /** One that does a few things thousands of times a second. */
    public static Jvm thorough(int heapMegabytes) {
        return new Jvm(heapMegabytes, Compiler.THOROUGH);
    }

    List<String> flags() {
        String heap = "-Xmx" + heapMegabytes + "m";
        return switch (compiler) {
            case QUICK -> List.of(heap, "-XX:TieredStopAtLevel=1");
            case THOROUGH -> List.of(heap);
        };
    }

    /** Which compilers of HotSpot are at work. */
    public enum Compiler {
        /** The first alone: cheap, at once, and done with when a method has been called some hundred times. */
        QUICK,
        /** The second too, which takes a multiple of the time, for code that takes about half. */
        THOROUGH
    }
}
