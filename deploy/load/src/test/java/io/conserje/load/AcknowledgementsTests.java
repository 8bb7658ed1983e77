package io.conserje.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcknowledgementsTests {
    private final Acknowledgements acknowledgements = new Acknowledgements();

    @TempDir
    private Path folder;

    @Test
    void onlyAnOkIsAnAcknowledgement() throws IOException {
        acknowledgements.count(true, 200, 0, 5);
        acknowledgements.count(false, 200, 0, 5);
        acknowledgements.count(false, 200, 0, 5);
        acknowledgements.count(true, 503, 0, 5);
        acknowledgements.count(true, 0, 0, 5);

        acknowledgements.write(folder);

        assertThat(folder.resolve("counts.csv")).content().isEqualTo("texts,statuses,others\n1,2,2\n");
    }

    @Test
    void whatIsToldToComeAgainIsTimed() throws IOException {
        for (int millis = 1; millis <= 100; millis++) {
            acknowledgements.count(false, 503, 9, millis);
        }
        acknowledgements.count(false, 0, 9, 500);

        acknowledgements.write(folder);

        assertThat(Files.readAllLines(folder.resolve("again.csv")))
                .containsExactly("count,p50,p99,longest", "100,50,99,100");
    }

    @Test
    void timesAreToldByTenSeconds() throws IOException {
        for (int millis = 1; millis <= 100; millis++) {
            acknowledgements.count(false, 200, 9, millis);
        }
        acknowledgements.count(false, 200, 25, 60_000);

        acknowledgements.write(folder);

        assertThat(Files.readAllLines(folder.resolve("acks.csv")))
                .containsExactly("second,count,p50,p99", "0,100,50,99", "20,1,10000,10000");
    }
}
