package io.conserje.local.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {
    @TempDir
    private Path path;

    @Test
    void aSecondPlatformOnTheSameDataIsRefused() {
        try (DataFolder first = DataFolder.open(path)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DataFolder.open(path))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining("CONSERJE_DATA");
        }
    }

    @Test
    void theDataIsFreeAgainAfterwards() {
        DataFolder.open(path).close();

        DataFolder.open(path).close();
    }

    @Test
    void emptyingLeavesWhatIsNotOurs() throws IOException {
        try (DataFolder folder = DataFolder.open(path)) {
            Files.createDirectories(path.resolve("postgres/base"));
            Files.writeString(path.resolve("postgres/base/1"), "rows");
            Files.writeString(path.resolve("secrets.env"), "A=b");
            Files.writeString(path.resolve("holiday.jpg"), "mine");

            folder.empty();

            assertThat(path.resolve("postgres")).doesNotExist();
            assertThat(path.resolve("secrets.env")).doesNotExist();
            assertThat(path.resolve("holiday.jpg")).exists();
            assertThat(path.resolve("run")).isEmptyDirectory();
        }
    }

    /** Their keys go with the secrets, and nothing could open them any more. */
    @Test
    void emptyingTakesSealedFilesWithTheirKeys() throws IOException {
        try (DataFolder folder = DataFolder.open(path)) {
            for (String sealed : List.of("media", "reencoded")) {
                Files.createDirectories(path.resolve(sealed + "/ba"));
                Files.writeString(path.resolve(sealed + "/ba/ba78.sealed"), "sealed");
            }

            folder.empty();

            assertThat(path.resolve("media")).doesNotExist();
            assertThat(path.resolve("reencoded")).doesNotExist();
        }
    }

    @Test
    void emptyingDoesNotFollowLinks() throws IOException {
        Path elsewhere = Files.createDirectory(path.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("kept"), "kept");
        try (DataFolder folder = DataFolder.open(path.resolve("data"))) {
            Files.createSymbolicLink(folder.resolve("postgres"), elsewhere);

            folder.empty();

            assertThat(elsewhere.resolve("kept")).exists();
            assertThat(folder.resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void aPidIsThereForOthersToRead() {
        try (DataFolder folder = DataFolder.open(path)) {
            folder.writePid("gateway", 42);
            assertThat(path.resolve("run/gateway.pid")).hasContent("42");

            folder.deletePid("gateway");
            assertThat(path.resolve("run")).isEmptyDirectory();
        }
    }

    @Test
    void thePasswordIsShownOncePerData() {
        try (DataFolder folder = DataFolder.open(path)) {
            assertThat(folder.isFirstTimeToShowThePassword()).isTrue();
            assertThat(folder.isFirstTimeToShowThePassword()).isFalse();
            folder.empty();
            assertThat(folder.isFirstTimeToShowThePassword()).isTrue();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsOneLine() throws IOException {
        Path file = Files.writeString(path.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.toString());
    }
}
