package io.conserje.local.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.local.bench.vitals.Vitals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VitalsReportTests {
    @TempDir
    private Path folder;

    @Test
    void whatStaysAsItIsIsFlat() {
        assertThat(report(second -> new Vitals(second, 2_000_000, 400, 300, 5)).isFlat())
                .isTrue();
    }

    @Test
    void aLeakOfAnyKindIsNot() {
        assertThat(report(second -> new Vitals(second, 1_000_000 + second * 10_000, 400, 300, 5))
                        .isFlat())
                .isFalse();
        assertThat(report(second -> new Vitals(second, 2_000_000, 400 + second * 2, 300, 5))
                        .isFlat())
                .isFalse();
        assertThat(report(second -> new Vitals(second, 2_000_000, 400, 300 + second * 2, 5))
                        .isFlat())
                .isFalse();
        assertThat(report(second -> new Vitals(second, 2_000_000, 400, 300, 5 + second))
                        .isFlat())
                .isFalse();
    }

    @Test
    void itsPicturesAreKept() throws IOException {
        report(second -> new Vitals(second, 2_000_000, 400, 300, 5)).charts(folder);

        assertThat(folder.resolve("memory.svg")).content().contains("1953");
        assertThat(folder.resolve("open.svg")).content().contains("threads", "sockets");
    }

    private static VitalsReport report(LongFunction<Vitals> ofSecond) {
        return new VitalsReport(LongStream.range(0, 80).mapToObj(ofSecond).toList());
    }
}
