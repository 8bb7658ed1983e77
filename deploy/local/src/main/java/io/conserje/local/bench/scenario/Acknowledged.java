package io.conserje.local.bench.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the load generator was answered.
 *
 * @param texts how many guests' texts got a 200
 * @param statuses how many statuses did
 * @param others how many webhooks got another answer or none
 * @param again the 503s among those others
 * @param times of the acknowledgements, a slice for every ten seconds
 */
record Acknowledged(long texts, long statuses, long others, Again again, List<Slice> times) {
    /**
     * What was told to come again.
     *
     * @param count how many
     * @param p50 median until they were told, ms
     * @param p99 99th percentile, ms
     * @param longest ms, 10,000 for all that is longer
     */
    record Again(long count, long p50, long p99, long longest) {}

    /**
     * Ten seconds.
     *
     * @param second its first one since the load began
     * @param count of acknowledgements
     * @param p50 their median, ms
     * @param p99 their 99th percentile, ms
     */
    record Slice(long second, long count, double p50, double p99) {}

    /** As the generator left it in this folder. */
    static Acknowledged read(Path folder) throws IOException {
        long[] counts = rows(folder.resolve("counts.csv")).findFirst().orElseThrow();
        List<Slice> times = rows(folder.resolve("acks.csv"))
                .map(row -> new Slice(row[0], row[1], row[2], row[3]))
                .toList();
        long[] again = rows(folder.resolve("again.csv")).findFirst().orElseThrow();
        return new Acknowledged(
                counts[0], counts[1], counts[2], new Again(again[0], again[1], again[2], again[3]), times);
    }

    private static Stream<long[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line ->
                        Stream.of(line.split(",")).mapToLong(Long::parseLong).toArray());
    }
}
