package io.conserje.messaging.reencoding.ffmpeg;

import io.conserje.messaging.media.PartFile;
import io.conserje.messaging.reencoding.Encoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Has ffmpeg encode. The program needs files it can seek in, so that for this time the hotel's own sound or film lies open, in a
 * folder that nobody else may read, and is deleted afterwards.
 */
public final class FfmpegEncoder implements Encoder {
    private final Ffmpeg ffmpeg;
    private final Recipe recipe;
    private final WorkFolder folder;

    /** @param folder where files lie meanwhile */
    public FfmpegEncoder(Ffmpeg ffmpeg, Recipe recipe, WorkFolder folder) {
        this.ffmpeg = ffmpeg;
        this.recipe = recipe;
        this.folder = folder;
    }

    @Override
    public boolean isReady() {
        return ffmpeg.isThere();
    }

    @Override
    public Encoding encode(PartFile source, PartFile result) throws IOException {
        Path work = folder.begin();
        Path from = work.resolve("from");
        Path to = work.resolve("to");
        try {
            return encoded(source, from, to, result);
        } finally {
            folder.end(work);
        }
    }

    private Encoding encoded(PartFile source, Path from, Path to, PartFile result) throws IOException {
        Optional<List<String>> arguments = recipe.arguments(source.head(), from, to, result.limit());
        if (arguments.isEmpty()) {
            return new Encoding.Impossible("unknown_format");
        }
        try (InputStream bytes = source.opened()) {
            Files.copy(bytes, from);
        }
        if (!ffmpeg.run(arguments.get()) || !Files.exists(to) || Files.size(to) == 0) {
            return new Encoding.Impossible("unreadable");
        }
        return taken(to, result);
    }

    private Encoding taken(Path to, PartFile result) throws IOException {
        try (InputStream bytes = Files.newInputStream(to)) {
            result.write(bytes);
            return new Encoding.Done(recipe.contentType());
        } catch (PartFile.TooLong e) {
            return new Encoding.Impossible("too_large");
        }
    }
}
