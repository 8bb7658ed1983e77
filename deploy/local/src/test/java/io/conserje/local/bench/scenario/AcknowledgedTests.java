package io.conserje.local.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcknowledgedTests {
    @TempDir
    private Path folder;

    @Test
    void whatTheGeneratorLeftIsRead() throws IOException {
        Files.writeString(folder.resolve("counts.csv"), "texts,statuses,others\n10,90,3\n");
        Files.writeString(folder.resolve("again.csv"), "count,p50,p99,longest\n2,40,300,301\n");
        Files.writeString(folder.resolve("acks.csv"), "second,count,p50,p99\n0,60,12,140\n10,40,11,90\n");

        Acknowledged acknowledged = Acknowledged.read(folder);

        assertThat(acknowledged.texts()).isEqualTo(10);
        assertThat(acknowledged.statuses()).isEqualTo(90);
        assertThat(acknowledged.others()).isEqualTo(3);
        assertThat(acknowledged.again()).isEqualTo(new Acknowledged.Again(2, 40, 300, 301));
        assertThat(acknowledged.times())
                .containsExactly(new Acknowledged.Slice(0, 60, 12, 140), new Acknowledged.Slice(10, 40, 11, 90));
    }
}
