package io.conserje.messaging.whatsapp.template;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Templates of the account 9: {@code hotel_answer} serves answers, {@code hotel_booked} confirmed bookings. */
public final class TemplatesFixture {
    /** The account of the first number of the tests. */
    public static final String ACCOUNT = "9";

    static final TemplateProperties PROPERTIES = new TemplateProperties(
            Map.of("answer", "hotel_answer", "booking_confirmed", "hotel_booked"),
            "en",
            Duration.ofHours(6),
            Duration.ofMinutes(1));

    private TemplatesFixture() {}

    public static Templates on(JdbcClient jdbc, InstantSource clock) {
        return new Templates(new TemplateStore(jdbc, clock), PROPERTIES);
    }

    /** Lists one approved template for answers in each language. */
    public static void answersIn(JdbcClient jdbc, String... languages) {
        new TemplateStore(jdbc, InstantSource.system())
                .replace(
                        ACCOUNT,
                        List.of(languages).stream()
                                .map(language ->
                                        template("hotel_answer", language, "APPROVED", "Hotel: {{1}} Thank you."))
                                .toList());
    }

    static ApprovedTemplate template(String name, String language, String status, String body) {
        return new ApprovedTemplate(name, language, status, "UTILITY", body, false);
    }
}
