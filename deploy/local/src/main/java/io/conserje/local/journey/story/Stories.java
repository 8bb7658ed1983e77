package io.conserje.local.journey.story;

import io.conserje.local.journey.Journeys;
import io.conserje.local.journey.Platform;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.journey.StoryRunner;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.StandardOut;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** All stories in the order in which they are played, and the settings that make them quick. */
public final class Stories implements Journeys {
    private static final List<Story> ALL = List.of(
            new FourLanguagesJourney(),
            new SoldOutJourney(),
            new SameWebhookJourney(),
            new EveryKindJourney(),
            new ChangedNumberJourney(),
            new UnreachableGuestJourney(),
            new KilledAfterTheAnswerJourney(),
            new KilledWhileBookingJourney(),
            new KilledWhileSendingJourney(),
            new RefusedPictureJourney(),
            new TimedOutBookingJourney(),
            new PmsDownJourney(),
            new BadInputJourney());

    @Override
    public boolean run(Platform platform) throws InterruptedException {
        PrintStream out = StandardOut.utf8();
        try (HttpClient client = Http.client()) {
            RandomGenerator random = RandomGenerator.getDefault();
            return new StoryRunner(() -> new Stage(platform, client, random), out).play(ALL);
        }
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "QLOAPPS_READ_TIMEOUT", "2s",
                "QLOAPPS_WRITE_TIMEOUT", "3s",
                "CONSERJE_QUIET_TIME", "200ms",
                "WHATSAPP_READ_TIMEOUT", "5s",
                "GMAIL_READ_TIMEOUT", "3s");
    }
}
