package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.access.Permissions;
import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.AnswerWriter;
import io.conserje.simulators.qloapps.wire.Format;
import io.conserje.simulators.qloapps.wire.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The web service over HTTP: one path for all resources, as the real one dispatches them. */
@RestController
@RequestMapping("${conserje.simulators.qloapps.path}/api")
class QloAppsController {
    private final QloApps qloApps;
    private final Permissions permissions;
    private final ShopDisplay display;
    private final RoomPictures pictures;
    private final AnswerWriter writer;

    QloAppsController(
            QloApps qloApps, Permissions permissions, ShopDisplay display, RoomPictures pictures, AnswerWriter writer) {
        this.qloApps = qloApps;
        this.permissions = permissions;
        this.display = display;
        this.pictures = pictures;
        this.writer = writer;
    }

    @RequestMapping({"", "/"})
    void root(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(permissions.list(Format.of(request) == Format.JSON), request, response);
    }

    @RequestMapping("/{resource}")
    void collection(
            @PathVariable String resource,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write(answer(resource, null, parameters, request), request, response);
    }

    @RequestMapping("/{resource}/{id}")
    void single(
            @PathVariable String resource,
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write(answer(resource, id, parameters, request), request, response);
    }

    @RequestMapping({"/images/room_types/{type}/{image}", "/images/room_types/{type}/{image}/{size}"})
    void picture(
            @PathVariable String type,
            @PathVariable String image,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write(pictures.picture(type, image), request, response);
    }

    @ExceptionHandler
    void refuse(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(refused.answer(), request, response);
    }

    private Answer answer(
            String resource, @Nullable String id, Map<String, String> parameters, HttpServletRequest request)
            throws IOException {
        Answer refusal = permissions.refusal(request.getMethod(), resource);
        if (refusal != null) {
            return refusal;
        }
        boolean soldOut = request.getAttribute(FaultFilter.SOLD_OUT) != null;
        byte[] body = request.getInputStream().readAllBytes();
        String method = request.getMethod();
        Answer answer = switch (method) {
            case "GET", "HEAD" -> read(resource, id, parameters);
            case "POST" -> qloApps.post(resource, body, soldOut);
            case "PUT" -> qloApps.put(resource, Objects.requireNonNullElse(id, ""), body, soldOut);
            case "DELETE" -> qloApps.delete(resource, Objects.requireNonNullElse(id, ""));
            default -> qloApps.other(method);
        };
        return display.shown(resource, answer);
    }

    private Answer read(String resource, @Nullable String id, Map<String, String> parameters) {
        return switch (resource) {
            case "images" -> new Answer.Page(500, "");
            case "order_histories" -> new Answer.Data(200, null, List.of());
            default -> {
                Integer language = display.language(parameters);
                yield id == null
                        ? qloApps.list(resource, parameters, language)
                        : qloApps.single(resource, id, language);
            }
        };
    }

    private void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(answer, Format.of(request), response);
    }
}
