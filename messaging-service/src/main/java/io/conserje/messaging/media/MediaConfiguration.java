package io.conserje.messaging.media;

import io.conserje.defaults.sealing.EncryptionKeys;
import io.conserje.defaults.sealing.FileSealing;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.support.TransactionOperations;

/** Puts downloads together and lets the clock look after them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MediaConfiguration {
    @Bean
    Vault vault(MediaProperties properties, EncryptionKeys keys) {
        return new Vault(properties.folder(), new FileSealing(keys, new SecureRandom()));
    }

    @Bean
    MediaRenewal mediaRenewal(MediaRows rows, Vault vault, TransactionOperations transactions, MeterRegistry meters) {
        return new MediaRenewal(rows, vault, transactions, meters);
    }

    @Bean
    MediaRows mediaRows(JdbcClient jdbc) {
        return new MediaRows(jdbc);
    }

    @Bean
    LostFiles lostFiles(JdbcClient jdbc) {
        return new LostFiles(jdbc);
    }

    @Bean
    MediaDownloads mediaDownloads(
            List<MediaSource> sources,
            MediaRows rows,
            Vault vault,
            MediaProperties properties,
            TransactionOperations transactions,
            MeterRegistry meters) {
        var download = new MediaDownload(sources, rows, vault, properties, transactions);
        return new MediaDownloads(rows, download, meters, properties.parallel());
    }

    @Bean
    MediaWishes mediaWishes(JdbcClient jdbc, MediaDownloads downloads) {
        return new MediaWishes(jdbc, downloads);
    }

    @Bean
    MediaCleaning mediaCleaning(
            MediaRows rows,
            Vault vault,
            TransactionOperations transactions,
            MeterRegistry meters,
            MediaProperties properties) {
        return new MediaCleaning(rows, vault, transactions, meters, properties.kept());
    }
}
