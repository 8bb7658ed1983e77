package io.conserje.messaging.reencoding;

import io.conserje.messaging.media.Parts;
import io.conserje.messaging.media.Vault;
import io.conserje.messaging.reencoding.picture.PictureEncoder;
import io.conserje.messaging.reencoding.picture.PictureLimits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Re-encoding on a real database and a folder of the test. */
public final class ReencodingFixture {
    private ReencodingFixture() {}

    /** Pictures are re-encoded, sound and film cannot be. */
    public static PreparedFiles pictures(JdbcClient jdbc, Path folder, ChannelFiles channel) {
        var limits = new PictureLimits(1_000_000, 400, Duration.ofSeconds(10));
        return prepared(jdbc, new SimpleMeterRegistry(), work(jdbc, folder, channel, new PictureEncoder(limits)));
    }

    /** Nothing can be re-encoded here. */
    public static PreparedFiles nothing(JdbcClient jdbc) {
        Path nowhere = Path.of("nowhere");
        FileWork work = new FileWork(List.of(), Map.of(), files(jdbc, nowhere), new Uploads(jdbc), 1);
        return prepared(jdbc, new SimpleMeterRegistry(), work);
    }

    static PreparedFiles prepared(JdbcClient jdbc, SimpleMeterRegistry meters, FileWork work) {
        return new PreparedFiles(new PreparationRows(jdbc), work, meters);
    }

    static FileWork work(JdbcClient jdbc, Path folder, ChannelFiles channel, Encoder encoder) {
        return new FileWork(
                List.of(channel),
                Map.of(FileKind.PICTURE, encoder),
                files(jdbc, folder),
                new Uploads(jdbc),
                10_000_000);
    }

    static ReencodedFiles files(JdbcClient jdbc, Path folder) {
        return new ReencodedFiles(jdbc, new Vault(folder, Parts.sealing()));
    }
}
