package io.conserje.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * What was answered, so that whoever ran the load can look whether all of it was kept and how long it took over time. Safe for many
 * threads.
 */
final class Acknowledgements {
    private static final int OK = 200;
    private static final int COME_AGAIN = 503;
    private static final int SLICE_SECONDS = 10;
    private static final int LONGEST_MS = 10_000;

    private final LongAdder texts = new LongAdder();
    private final LongAdder statuses = new LongAdder();
    private final LongAdder others = new LongAdder();
    private final AtomicIntegerArray comeAgain = new AtomicIntegerArray(LONGEST_MS + 1);
    private final ConcurrentSkipListMap<Long, AtomicIntegerArray> slices = new ConcurrentSkipListMap<>();

    /**
     * Counts an answer.
     *
     * @param text whether the webhook brought a guest's text, not a status
     * @param status of HTTP
     * @param second since the load began
     * @param millis from the request to the answer
     */
    void count(boolean text, int status, long second, int millis) {
        if (status != OK) {
            others.increment();
            if (status == COME_AGAIN) {
                comeAgain.incrementAndGet(Math.clamp(millis, 0, LONGEST_MS));
            }
            return;
        }
        (text ? texts : statuses).increment();
        slices.computeIfAbsent(
                        second / SLICE_SECONDS * SLICE_SECONDS, ignored -> new AtomicIntegerArray(LONGEST_MS + 1))
                .incrementAndGet(Math.clamp(millis, 0, LONGEST_MS));
    }

    /**
     * Writes {@code counts.csv}, one line, {@code again.csv}, one line of the 503s: count, median, 99th percentile and longest in ms, and
     * {@code acks.csv}, a line for every ten seconds: count, median and 99th percentile in ms.
     */
    void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("counts.csv"),
                "texts,statuses,others\n%d,%d,%d\n".formatted(texts.sum(), statuses.sum(), others.sum()),
                StandardCharsets.US_ASCII);
        Files.writeString(
                folder.resolve("again.csv"),
                "count,p50,p99,longest\n%d,%d,%d,%d\n"
                        .formatted(
                                sum(comeAgain),
                                quantile(comeAgain, 0.5),
                                quantile(comeAgain, 0.99),
                                quantile(comeAgain, 1)),
                StandardCharsets.US_ASCII);
        List<String> lines = new ArrayList<>(List.of("second,count,p50,p99"));
        slices.forEach((second, times) -> lines.add(String.format(
                Locale.ROOT, "%d,%d,%d,%d", second, sum(times), quantile(times, 0.5), quantile(times, 0.99))));
        Files.write(folder.resolve("acks.csv"), lines, StandardCharsets.US_ASCII);
    }

    private static long sum(AtomicIntegerArray times) {
        long sum = 0;
        for (int i = 0; i < times.length(); i++) {
            sum += times.get(i);
        }
        return sum;
    }

    private static int quantile(AtomicIntegerArray times, double share) {
        long before = (long) Math.ceil(share * sum(times));
        int millis = 0;
        for (long seen = times.get(0); seen < before; seen += times.get(millis)) {
            millis++;
        }
        return millis;
    }
}
