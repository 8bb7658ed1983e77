package io.conserje.messaging.reencoding;

import io.conserje.defaults.sealing.EncryptionKeys;
import io.conserje.defaults.sealing.FileSealing;
import io.conserje.messaging.media.Vault;
import io.conserje.messaging.reencoding.ffmpeg.Ffmpeg;
import io.conserje.messaging.reencoding.ffmpeg.FfmpegEncoder;
import io.conserje.messaging.reencoding.ffmpeg.FfmpegProcess;
import io.conserje.messaging.reencoding.ffmpeg.Recipe;
import io.conserje.messaging.reencoding.ffmpeg.WorkFolder;
import io.conserje.messaging.reencoding.picture.PictureEncoder;
import io.conserje.messaging.reencoding.picture.PictureLimits;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts re-encoding together. */
@Configuration(proxyBeanMethods = false)
class ReencodingConfiguration {
    @Bean
    ReencodedFiles reencodedFiles(JdbcClient jdbc, ReencodingProperties properties, EncryptionKeys keys) {
        return new ReencodedFiles(jdbc, new Vault(properties.folder(), new FileSealing(keys, new SecureRandom())));
    }

    @Bean
    PreparationRows preparationRows(JdbcClient jdbc) {
        return new PreparationRows(jdbc);
    }

    @Bean
    Uploads uploads(JdbcClient jdbc) {
        return new Uploads(jdbc);
    }

    @Bean
    WorkFolder workFolder(ReencodingProperties properties) {
        return new WorkFolder(properties.folder().resolve("work"));
    }

    @Bean
    FileWork fileWork(
            List<ChannelFiles> channels,
            ReencodedFiles files,
            Uploads uploads,
            WorkFolder work,
            ReencodingProperties properties) {
        return new FileWork(
                channels,
                encoders(work, properties),
                files,
                uploads,
                properties.largest().toBytes());
    }

    @Bean
    PreparedFiles preparedFiles(PreparationRows rows, FileWork work, MeterRegistry meters) {
        return new PreparedFiles(rows, work, meters);
    }

    @Bean
    ReencodingCleaning reencodingCleaning(
            ReencodedFiles files,
            Uploads uploads,
            PreparationRows rows,
            WorkFolder work,
            ReencodingProperties properties) {
        return new ReencodingCleaning(files, uploads, rows, work, properties.kept());
    }

    private static Map<FileKind, Encoder> encoders(WorkFolder work, ReencodingProperties properties) {
        Ffmpeg ffmpeg =
                new FfmpegProcess(properties.ffmpeg(), System.getenv().getOrDefault("PATH", ""), properties.longest());
        var limits = new PictureLimits(properties.mostPixels(), properties.longestSide(), properties.longest());
        return Map.of(
                FileKind.PICTURE, new PictureEncoder(limits),
                FileKind.VOICE, new FfmpegEncoder(ffmpeg, Recipe.VOICE, work),
                FileKind.FILM, new FfmpegEncoder(ffmpeg, Recipe.FILM, work));
    }
}
