package io.conserje.local.journey.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.local.journey.Journeys;
import java.time.Duration;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class StoriesTests {
    @Test
    void theLauncherFindsThem() {
        assertThat(ServiceLoader.load(Journeys.class))
                .hasOnlyElementsOfType(Stories.class)
                .hasSize(1);
    }

    @Test
    void theWriteTimeoutIsTheOneThatTheStoriesCountWith() {
        assertThat(new Stories().settings()).containsEntry("QLOAPPS_WRITE_TIMEOUT", "3s");
        assertThat(TimedOutBookingJourney.WRITE_TIMEOUT).isEqualTo(Duration.ofSeconds(3));
    }
}
