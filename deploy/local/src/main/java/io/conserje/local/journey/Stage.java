package io.conserje.local.journey;

import io.conserje.local.outside.AdminApi;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Envelopes;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.Patience;
import io.conserje.local.outside.PmsBooking;
import io.conserje.local.outside.Simulators;
import io.conserje.local.outside.Unexpected;
import io.conserje.local.outside.WebhookEdge;
import io.conserje.local.outside.WebhookSignature;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/** Where one story is played: a running platform, and the guests who took part. */
public final class Stage {
    private static final Set<String> ARRIVED = Set.of("accepted", "sent", "delivered", "read");
    private static final Duration SETTLING = Duration.ofSeconds(90);

    private final Platform platform;
    private final RandomGenerator random;
    private final Simulators simulators;
    private final WebhookEdge webhook;
    private final AdminApi admin;
    private final Envelopes envelopes;
    private final List<Guest> guests = new CopyOnWriteArrayList<>();

    /** A stage of its own for each story; guests get random numbers, so that a platform may be played on again. */
    public Stage(Platform platform, HttpClient client, RandomGenerator random) {
        this.platform = platform;
        this.random = random;
        Http gateway = new Http(client, platform.url("gateway"));
        Map<String, String> settings = platform.settings();
        this.simulators = new Simulators(new Http(client, platform.url("simulators")));
        this.webhook =
                new WebhookEdge(gateway, new WebhookSignature(settings.getOrDefault("WHATSAPP_APP_SECRETS", "")));
        this.admin = new AdminApi(gateway, settings.getOrDefault("CONSERJE_ADMIN_PASSWORD", ""));
        this.envelopes = new Envelopes(settings.getOrDefault("WHATSAPP_PHONE_NUMBER_ID", ""));
    }

    /** A guest nobody has met, with a number of this country's code. */
    public Guest guest(String countryCode) {
        Guest guest = new Guest(countryCode + random.nextLong(1_000_000_000L, 10_000_000_000L), simulators);
        guests.add(guest);
        return guest;
    }

    /** Everybody who took part. */
    public List<Guest> guests() {
        return List.copyOf(guests);
    }

    /** A word that stands nowhere else. */
    public String marker() {
        return "zq" + Long.toString(random.nextLong(1L << 50, 1L << 53), Character.MAX_RADIX);
    }

    /** A message id that WhatsApp never gave out. */
    public String wamid() {
        return "wamid.story" + marker();
    }

    /** The tenth of a month to come, the hotel's date; far enough away for every story to have its own. */
    public LocalDate tenth(int monthsAhead) {
        ZoneId zone = ZoneId.of(platform.settings().getOrDefault("CONSERJE_TIME_ZONE", "America/Montevideo"));
        return now().atZone(zone).toLocalDate().plusMonths(monthsAhead).withDayOfMonth(10);
    }

    /** Business time. */
    public Instant now() {
        return Instant.now().plus(Duration.parse(platform.settings().getOrDefault("CONSERJE_CLOCK_OFFSET", "PT0S")));
    }

    /** Where the parts of the platform write their logs. */
    public Path logs() {
        return Path.of(platform.settings().getOrDefault("CONSERJE_DATA", ".data"))
                .resolve("logs");
    }

    /** What may be killed and started again. */
    public Platform platform() {
        return platform;
    }

    /** Phones and the hotel's own system. */
    public Simulators simulators() {
        return simulators;
    }

    /** The public webhook. */
    public WebhookEdge webhook() {
        return webhook;
    }

    /** Bodies for the webhook. */
    public Envelopes envelopes() {
        return envelopes;
    }

    /** What staff see. */
    public AdminApi admin() {
        return admin;
    }

    /** The bookings under an e-mail address that still hold a room. */
    public List<PmsBooking> standing(String email) throws InterruptedException {
        return simulators.bookings().stream()
                .filter(booking -> booking.email().equalsIgnoreCase(email) && !booking.cancelled())
                .toList();
    }

    /** The one booking that stands under an e-mail address; fails where there is none or more. */
    public PmsBooking onlyBooking(String email) throws InterruptedException {
        List<PmsBooking> standing = standing(email);
        if (standing.size() != 1) {
            throw new Unexpected(standing.size() + " bookings stand where one should");
        }
        return standing.getFirst();
    }

    /** Waits until the hotel knows that all its answers to a guest arrived, so that it will repeat none. */
    public void settled(Guest guest) throws InterruptedException {
        for (ChatLine answer : guest.answers()) {
            Patience.until(
                    SETTLING,
                    "the hotel's knowledge that its answer arrived",
                    () -> admin.message(answer.wamid())
                            .filter(stored ->
                                    ARRIVED.contains(stored.path("status").asString(""))));
        }
    }

    /** The conversation that a guest's message went into. */
    public String conversationOf(String wamid) throws InterruptedException {
        return Patience.until(
                Duration.ofSeconds(30),
                "the stored message of a guest",
                () -> admin.message(wamid)
                        .map(message -> message.path("conversationId").asString("")));
    }
}
