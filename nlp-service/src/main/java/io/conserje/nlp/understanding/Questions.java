package io.conserje.nlp.understanding;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.nlp.contract.UnderstandingProblems;
import io.conserje.nlp.contract.UnderstandingRequest;
import io.conserje.nlp.value.Frame;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Completes a request with the hotel's clock, zone and region. */
final class Questions {

    private final UnderstandingProperties settings;
    private final InstantSource clock;

    Questions(UnderstandingProperties settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The question of a request; fails with {@link UnderstandingProblems#UNKNOWN_TIME_ZONE} when the zone does not exist. */
    Question of(UnderstandingRequest request) {
        ZoneId zone = request.timeZone() == null ? settings.timeZone() : zone(request.timeZone());
        LocalDateTime now = request.now() == null ? LocalDateTime.ofInstant(clock.instant(), zone) : request.now();
        String region = request.region() == null ? settings.region() : request.region();
        List<String> expecting = request.expecting() == null ? List.of() : request.expecting();
        String language = request.language() == null
                ? null
                : request.language().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return new Question(request.text(), language, new Frame(now, region.toUpperCase(Locale.ROOT), expecting));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    UnderstandingProblems.UNKNOWN_TIME_ZONE,
                    "The time zone of the request does not exist",
                    unknown);
        }
    }
}
