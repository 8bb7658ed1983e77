package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.AnswerWriter;
import io.conserje.simulators.qloapps.wire.Format;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The photos as guests' phones load them: no key, and the digits of the number as folders. */
@RestController
class PhotoController {
    private static final Pattern FILE = Pattern.compile(".*/(\\d{1,9})(-[a-z]+_default)?\\.jpg");

    private final RoomPictures pictures;
    private final AnswerWriter writer;

    PhotoController(RoomPictures pictures, AnswerWriter writer) {
        this.pictures = pictures;
        this.writer = writer;
    }

    @GetMapping("${conserje.simulators.qloapps.path}/img/p/**")
    void photo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(request.getRequestURI());
        Answer picture = file.matches() ? pictures.picture(file.group(1), file.group(1)) : new Answer.Nothing(404);
        writer.write(picture instanceof Answer.Picture ? picture : new Answer.Nothing(404), Format.XML, response);
    }
}
