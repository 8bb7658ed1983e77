package io.conserje.messaging.whatsapp.body;

import io.conserje.messaging.contract.Addition.Attachment;
import io.conserje.messaging.contract.Addition.FileKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A picture, film or document with its caption; without a usable source its link is told in words. */
final class FileContent {
    private static final int LONGEST_CAPTION = 1024;
    private static final int LONGEST_FILE_NAME = 240;

    private final String words;
    private final Attachment attachment;

    FileContent(String words, Attachment attachment) {
        this.words = words;
        this.attachment = attachment;
    }

    /** A caption that is too long follows the file as text. */
    List<Map<String, Object>> alone() {
        Map<String, Object> file = file();
        if (file.isEmpty()) {
            return Content.texts(wordsWithLink());
        }
        if (Graphemes.length(words) <= LONGEST_CAPTION) {
            file.put("caption", words);
            return List.of(Content.of(type(), file));
        }
        return following(file, Content.texts(words));
    }

    /** In one bubble where the choices go on buttons, else the file goes before them. */
    List<Map<String, Object>> with(ChoicesContent choices) {
        Map<String, Object> file = file();
        if (!choices.fitButtons()) {
            return following(file, choices.contents());
        }
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("type", "button");
        part.put("header", Map.of("type", type(), type(), file));
        part.put("body", Map.of("text", words));
        part.put("action", Map.of("buttons", choices.buttons()));
        return List.of(Content.of("interactive", part));
    }

    /** Whether there is a file that can be sent. */
    boolean isThere() {
        return !file().isEmpty();
    }

    /** The words, and the link that cannot be shown otherwise. */
    String wordsWithLink() {
        return WebAddress.beside(words, Objects.requireNonNullElse(attachment.link(), ""));
    }

    private List<Map<String, Object>> following(Map<String, Object> file, List<Map<String, Object>> others) {
        List<Map<String, Object>> contents = new ArrayList<>();
        contents.add(Content.of(type(), file));
        contents.addAll(others);
        return contents;
    }

    private Map<String, Object> file() {
        Map<String, Object> file = new LinkedHashMap<>();
        MediaSource.of(attachment.mediaId(), attachment.link())
                .ifPresent(source -> file.put(source.getKey(), source.getValue()));
        String name = attachment.fileName();
        if (!file.isEmpty() && attachment.file() == FileKind.DOCUMENT && name != null && !name.isBlank()) {
            file.put("filename", Graphemes.cut(Graphemes.oneLine(Graphemes.sound(name)), LONGEST_FILE_NAME));
        }
        return file;
    }

    private String type() {
        return attachment.file().name().toLowerCase(Locale.ROOT);
    }
}
