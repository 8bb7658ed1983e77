package io.conserje.nlp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ProposalsTests {

    @TempDir
    Path folder = Path.of("");

    @Test
    void eachProposalIsOneLine() throws IOException {
        Proposals proposals = proposals(DataSize.ofKilobytes(1));

        assertThat(proposals.append(new Proposal("es", "ask_pool", " ¿la \"pile\" abre? ")))
                .isTrue();
        assertThat(proposals.append(new Proposal("en", "ask_pool", "is the pool open")))
                .isTrue();

        assertThat(Files.readAllLines(file()))
                .containsExactly(
                        "{\"at\":\"2026-11-20T10:00:00Z\",\"language\":\"es\",\"intent\":\"ask_pool\",\"text\":\"¿la \\\"pile\\\" abre?\"}",
                        "{\"at\":\"2026-11-20T10:00:00Z\",\"language\":\"en\",\"intent\":\"ask_pool\",\"text\":\"is the pool open\"}");
    }

    @Test
    void aFullFileTakesNoMore() throws IOException {
        Proposals proposals = proposals(DataSize.ofBytes(150));

        assertThat(proposals.append(new Proposal("en", "ask_pool", "is the pool open")))
                .isTrue();
        assertThat(proposals.append(new Proposal("en", "ask_pool", "is the pool open")))
                .isFalse();
        assertThat(Files.readAllLines(file())).hasSize(1);
    }

    private Proposals proposals(DataSize largest) {
        return new Proposals(file(), largest, InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z")));
    }

    private Path file() {
        return folder.resolve("deep").resolve("nlp-proposals.jsonl");
    }
}
