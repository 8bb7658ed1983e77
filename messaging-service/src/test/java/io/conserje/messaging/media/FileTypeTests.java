package io.conserje.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTests {

    @ParameterizedTest
    @CsvSource({
        "ffd8ffe000104a464946,       JPEG",
        "89504e470d0a1a0a0000,       PNG",
        "474946383961,               GIF",
        "52494646000000005745425056, WEBP",
        "00000018667479706865696300, HEIC",
        "4f67675300020000,           OGG",
        "494433040000,               MP3",
        "fffb9064,                   MP3",
        "fff15080,                   AAC",
        "2321414d520a,               AMR",
        "5249464600000000574156456d, WAV",
        "00000020667479704d344120,   M4A",
        "000000206674797069736f6d,   MP4",
        "00000014667479703367703500, THREE_GP",
        "1a45dfa39f42,               WEBM",
        "255044462d312e37,           PDF",
        "504b030414000600,           ZIP",
        "d0cf11e0a1b11ae1,           OLE",
        "7b5c727466,                 RTF",
        "4d5a9000,                   ACTIVE",
        "7f454c46,                   ACTIVE",
        "cafebabe00000034,           ACTIVE",
        "0001020304,                 OTHER",
        "ff,                         TEXT"
    })
    void aTypeIsKnownByItsFirstBytes(String hex, FileType type) {
        assertThat(FileType.of(HexFormat.of().parseHex(hex.strip()))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><p>|ACTIVE",
                "  <HTML>|ACTIVE",
                "<?xml version='1.0'?><svg onload='x'>|ACTIVE",
                "#!/bin/sh|ACTIVE",
                "<script>|ACTIVE",
                "Lista de huéspedes|TEXT"
            })
    void whatWouldRunIsActive(String text, FileType type) {
        assertThat(FileType.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(type);
    }

    @Test
    void anEmptyFileIsNoText() {
        assertThat(FileType.of(new byte[0])).isEqualTo(FileType.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "JPEG,   image,    true",
        "JPEG,   sticker,  true",
        "PDF,    image,    false",
        "ACTIVE, image,    false",
        "OGG,    audio,    true",
        "MP4,    audio,    true",
        "JPEG,   audio,    false",
        "MP4,    video,    true",
        "OGG,    video,    false",
        "PDF,    document, true",
        "JPEG,   document, true",
        "OTHER,  document, true",
        "ACTIVE, document, false",
        "ACTIVE, hologram, false"
    })
    void aKindOfMessageTakesItsTypesAndNoPrograms(FileType type, String kind, boolean fits) {
        assertThat(type.fits(kind)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "ZIP,  application/vnd.openxmlformats-officedocument.wordprocessingml.document, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "ZIP,  text/html, application/zip",
        "OLE,  application/msword, application/msword",
        "JPEG, application/msword, image/jpeg",
        "ACTIVE, text/html, application/octet-stream"
    })
    void whatTheChannelSaysIsBelievedOnlyAmongFilesThatLookAlike(FileType found, String said, String given) {
        assertThat(OfficeTypes.of(found, said)).isEqualTo(given);
    }
}
