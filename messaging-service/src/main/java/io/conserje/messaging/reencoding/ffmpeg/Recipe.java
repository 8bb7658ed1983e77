package io.conserje.messaging.reencoding.ffmpeg;

import io.conserje.messaging.media.FileType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What ffmpeg is told. The kind of file is ours to say, by its first bytes: a list of addresses in the guise of a film is never
 * followed. Nothing is cut: what would be longer than it may is refused afterwards.
 */
public enum Recipe {
    /** Ogg with Opus, mono, as voice notes are. */
    VOICE("audio/ogg", "-map 0:a:0 -vn -ac 1 -ar 48000 -c:a libopus -b:a 32k -f ogg"),
    /** MP4 with H.264 and AAC, no wider than 1,280 pixels. */
    FILM(
            "video/mp4",
            "-map 0:v:0 -map 0:a:0? -vf scale='min(1280,iw)':-2 -c:v libx264 -profile:v main -pix_fmt yuv420p"
                    + " -preset veryfast -crf 28 -c:a aac -b:a 96k -ac 2 -movflags +faststart -f mp4");

    /** Of one picture of a film: 4K and some more. */
    private static final int MOST_PIXELS = 9_500_000;

    private final String contentType;
    private final String output;

    Recipe(String contentType, String output) {
        this.contentType = contentType;
        this.output = output;
    }

    String contentType() {
        return contentType;
    }

    /** The arguments; empty for a kind of file that is not given to the program. */
    Optional<List<String>> arguments(byte[] head, Path from, Path to, long mostBytes) {
        return demuxer(FileType.of(head)).map(kind -> {
            List<String> arguments = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-loglevel", "error"));
            arguments.addAll(List.of("-threads", "1", "-protocol_whitelist", "file"));
            arguments.addAll(List.of("-max_pixels", Integer.toString(MOST_PIXELS), "-f", kind, "-i", from.toString()));
            arguments.addAll(List.of(output.split(" ")));
            arguments.addAll(List.of("-map_metadata", "-1", "-threads", "1"));
            arguments.addAll(List.of("-fs", Long.toString(mostBytes + 1), "-y", to.toString()));
            return arguments;
        });
    }

    private static Optional<String> demuxer(FileType type) {
        return switch (type) {
            case OGG -> Optional.of("ogg");
            case MP3 -> Optional.of("mp3");
            case AAC -> Optional.of("aac");
            case AMR -> Optional.of("amr");
            case WAV -> Optional.of("wav");
            case M4A, MP4, THREE_GP -> Optional.of("mov");
            case WEBM -> Optional.of("matroska");
            case JPEG, PNG, GIF, WEBP, HEIC, PDF, ZIP, OLE, RTF, TEXT, ACTIVE, OTHER -> Optional.empty();
        };
    }
}
