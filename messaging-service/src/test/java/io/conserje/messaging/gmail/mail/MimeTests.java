package io.conserje.messaging.gmail.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MimeTests {
    private static final UUID OUTBOX = UUID.fromString("0c5d3f1e-52a4-4a5f-9d06-3c0a4b7a1b11");

    private final Mime mime = new Mime();

    @Test
    void aMailIsReadAsItWasMeant() {
        ParsedMail read =
                read("Su conversación con Hotel Peñarol", "Sí, hay una habitación.\n\n¿Reservo? 🌞", List.of());
        assertThat(read.header("From")).isEqualTo("Hotel Peñarol <hotel@mail.example>");
        assertThat(read.header("Reply-To")).isEqualTo("Hotel Peñarol <hotel@mail.example>");
        assertThat(read.header("To")).isEqualTo("ana@example.org");
        assertThat(read.header("Subject")).isEqualTo("Su conversación con Hotel Peñarol");
        assertThat(read.header("Message-ID")).isEqualTo("<conserje.1@mail.example>");
        assertThat(read.header("Date")).isEqualTo("Fri, 20 Nov 2026 10:00:00 +0000");
        assertThat(read.header("Content-Type")).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(read.text()).isEqualTo("Sí, hay una habitación.\r\n\r\n¿Reservo? 🌞\r\n");
    }

    @Test
    void nobodysMachineShallAnswerAndTheSendIsNamed() {
        ParsedMail read = read("S", "T", List.of());
        assertThat(read.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(read.header("X-Auto-Response-Suppress")).isEqualTo("All");
        assertThat(read.header(Mime.SEND_ID)).isEqualTo(OUTBOX.toString());
        assertThat(read.headerNames()).doesNotContain("In-Reply-To", "References");
    }

    @Test
    void whatGoesOnNamesWhatWasBefore() {
        List<String> before = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> "<conserje.%036d@mail.example>".formatted(i))
                .toList();
        ParsedMail read = read("S", "T", before);
        assertThat(read.header("In-Reply-To")).isEqualTo(before.getLast());
        assertThat(read.header("References").split("\\s+")).containsExactlyElementsOf(before);
        assertThat(read.source().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThan(998));
    }

    @Test
    void aSubjectCannotBringAHeader() {
        ParsedMail read = read("Hotel\r\nBcc: eva@example.org\r\n\r\nBody", "T", List.of());
        assertThat(read.headerNames()).doesNotContain("Bcc");
        assertThat(read.text()).isEqualTo("T\r\n");
    }

    @Test
    void everyLineEndsAsInAMailAndBytesAreSevenBit() {
        String source = read("Ñ", "uno\ndos\rtres\r\ncuatro ñ", List.of()).source();
        assertThat(source.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(source.chars().allMatch(c -> c < 128)).isTrue();
    }

    private ParsedMail read(String subject, String text, List<String> references) {
        return ParsedMail.of(mime.write(new Mail(
                OUTBOX,
                "hotel@mail.example",
                "Hotel Peñarol",
                "ana@example.org",
                "<conserje.1@mail.example>",
                subject,
                text,
                references,
                Instant.parse("2026-11-20T10:00:00Z"))));
    }
}
