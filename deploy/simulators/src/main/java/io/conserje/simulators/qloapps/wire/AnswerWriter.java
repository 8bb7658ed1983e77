package io.conserje.simulators.qloapps.wire;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer with QloApps' content types, escapes and headers. */
public class AnswerWriter {
    private static final String HTML_TYPE = "text/html; charset=utf-8";

    private final JsonMapper json = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    /** Writes status, headers and body. */
    public void write(Answer answer, Format format, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("X-Powered-By", "PrestaShop Webservice");
        response.setHeader("PSWS-Version", "1.6.1.23");
        response.addHeader("Set-Cookie", "QloApps-simulator=1; path=/; HttpOnly; SameSite=Lax");
        switch (answer) {
            case Answer.Data data -> body(response, typeOf(format), dataText(data, format));
            case Answer.Document document -> body(response, typeOf(Format.XML), XmlWriter.document(document.xml()));
            case Answer.Errors errors -> body(response, typeOf(format), errorText(errors, format));
            case Answer.Page page -> body(response, HTML_TYPE, page.html());
            case Answer.Nothing nothing -> response.setContentLength(0);
            case Answer.Picture picture -> bytes(response, "image/jpeg", picture.jpeg());
        }
    }

    private String dataText(Answer.Data data, Format format) {
        return switch (format) {
            case JSON -> json.writeValueAsString(data.root() == null ? data.tree() : Map.of(data.root(), data.tree()));
            case XML -> XmlWriter.document(data.root() == null ? "" : data.root(), data.tree());
        };
    }

    private String errorText(Answer.Errors errors, Format format) {
        List<Map<String, @Nullable Object>> problems = errors.problems().stream()
                .map(problem -> Tree.of("code", problem.code(), "message", problem.message()))
                .toList();
        return dataText(new Answer.Data(errors.status(), "errors", problems), format);
    }

    private static String typeOf(Format format) {
        return format == Format.JSON ? "application/json" : "text/xml;charset=utf-8";
    }

    private static void body(HttpServletResponse response, String type, String text) throws IOException {
        bytes(response, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
