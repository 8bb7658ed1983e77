package io.conserje.local.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.conserje.local.process.Program;
import io.conserje.local.process.Spawner;
import io.conserje.local.setting.StartRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a jar that obeys {@code -Djarmode=tools extract} as a Boot jar does: it copies itself. */
class JarCacheIntegrationTests {
    @TempDir
    private Path folder;

    private final JavaCommand java = JavaCommand.ofThisJvm();
    private Path cache;
    private Path jar;
    private Spawner spawner;

    @BeforeEach
    void aModule() throws IOException {
        cache = folder.resolve("cache");
        jar = Files.createDirectories(folder.resolve("nlp-service/target")).resolve("nlp-service-1-app.jar");
        write("one");
        spawner = new Spawner(Map.of("PATH", System.getenv("PATH")), folder);
    }

    @AfterEach
    void close() {
        spawner.close();
    }

    @Test
    void aJarIsExtractedOncePerBuild() throws InterruptedException, IOException {
        ExtractedJar first = nlp();
        FileTime made = Files.getLastModifiedTime(first.jar());

        assertThat(nlp()).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first.jar())).isEqualTo(made);
    }

    @Test
    void anotherBuildThrowsTheOldOneAway() throws InterruptedException, IOException {
        ExtractedJar first = nlp();
        Files.writeString(first.cache(), "trained");
        write("two");

        ExtractedJar second = nlp();

        assertThat(second).isNotEqualTo(first);
        assertThat(second.isTrained()).isFalse();
        assertThat(first.folder()).doesNotExist();
    }

    @Test
    void anotherBuildOfTheSameSizeAndTimeIsSeen() throws InterruptedException, IOException {
        FileTime fixed = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(jar, fixed);
        ExtractedJar first = nlp();
        write("two");
        Files.setLastModifiedTime(jar, fixed);

        assertThat(nlp()).isNotEqualTo(first);
    }

    @Test
    void theSameJarBuiltAgainKeepsItsCache() throws InterruptedException, IOException {
        ExtractedJar first = nlp();
        Files.writeString(first.cache(), "trained");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));

        assertThat(nlp().isTrained()).isTrue();
    }

    @Test
    void aModuleThatIsNotBuiltIsRefused() {
        assertThatThrownBy(() -> new JarCache(cache, java).of(folder.resolve("audio-service"), "audio"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("audio-service is not built");
    }

    @Test
    void trainingMakesACacheThatTheRunTakes() throws InterruptedException {
        ExtractedJar nlp = nlp();
        AotTraining training = new AotTraining(java, nlp);
        start(training.command(Jvm.quick(64)), Map.of()).waitFor();

        assertThat(training.keep()).isTrue();
        assertThat(nlp.isTrained()).isTrue();
        assertThat(java.run(nlp, Jvm.quick(64))).contains("-XX:AOTCache=" + nlp.cache(), "-Xmx64m");
    }

    @Test
    void aServiceThatIsToldToEndWritesItsCacheAllTheSame() throws InterruptedException {
        ExtractedJar nlp = nlp();
        AotTraining training = new AotTraining(java, nlp);
        Process process = start(training.command(Jvm.quick(64)), Map.of("SERVE", "yes"));
        await().atMost(Duration.ofSeconds(30)).until(() -> log().contains("serving"));
        process.destroy();
        process.waitFor();

        assertThat(training.keep()).as(log()).isTrue();
    }

    @Test
    void aServiceThatIsKilledLeavesNoCache() throws InterruptedException {
        ExtractedJar nlp = nlp();
        AotTraining training = new AotTraining(java, nlp);
        Process process = start(training.command(Jvm.quick(64)), Map.of("SERVE", "yes"));
        await().atMost(Duration.ofSeconds(30)).until(() -> log().contains("serving"));
        process.destroyForcibly().waitFor();

        assertThat(training.keep()).isFalse();
        assertThat(java.run(nlp, Jvm.quick(64))).noneMatch(word -> word.contains("AOTCache"));
    }

    private Process start(List<String> command, Map<String, String> environment) {
        return spawner.start(
                new Program("nlp", command, environment, false, "TERM", () -> false, 0), folder.resolve("log"));
    }

    private String log() throws UncheckedIOException {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExtractedJar nlp() throws InterruptedException {
        return new JarCache(cache, java).of(folder.resolve("nlp-service"), "nlp");
    }

    private void write(String content) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, SelfExtracting.class.getName());
        String path = SelfExtracting.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest)) {
            entries.putNextEntry(new JarEntry(path));
            Files.copy(Path.of("target", "test-classes", path), entries);
            entries.putNextEntry(new JarEntry("content"));
            entries.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
