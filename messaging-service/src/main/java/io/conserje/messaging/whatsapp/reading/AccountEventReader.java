package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.AccountEvent;
import io.conserje.messaging.contract.RawDelivery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what Meta reports about the account itself (WhatsApp Business Platform, webhook fields beside {@code messages}). */
final class AccountEventReader {
    /** The fields that tell a hotel something; any other is kept for a version that knows it. */
    private static final Set<String> SUBJECTS = Set.of(
            "account_alerts",
            "account_review_update",
            "account_update",
            "business_capability_update",
            "message_template_components_update",
            "message_template_quality_update",
            "message_template_status_update",
            "phone_number_name_update",
            "phone_number_quality_update",
            "security",
            "template_category_update");

    /** Where Meta says in a word what happened, the most telling first. */
    private static final List<String> WORDS = List.of(
            "event", "decision", "new_quality_score", "new_category", "alert_type", "current_limit", "alert_status");

    private static final List<String> DETAILS = List.of(
            "message_template_name",
            "message_template_language",
            "reason",
            "alert_severity",
            "alert_description",
            "display_phone_number",
            "current_limit",
            "max_daily_conversation_per_phone",
            "requested_verified_name",
            "rejection_reason");

    /** Words after which sending is impossible, restricted or about to be (the same fields, values of {@code event} and the like). */
    private static final Set<String> SERIOUS = Set.of(
            "account_restriction",
            "account_violation",
            "account_deleted",
            "disabled_update",
            "partner_removed",
            "partner_app_uninstalled",
            "rejected",
            "paused",
            "disabled",
            "flagged",
            "pending_deletion",
            "red",
            "downgrade",
            "pin_changed",
            "pin_reset_request",
            "pin_reset_success");

    private static final int LONGEST_DETAIL = 500;

    private AccountEventReader() {}

    static boolean knows(@Nullable String field) {
        return field != null && SUBJECTS.contains(field);
    }

    /** The event for one tenant of the app that reports it. */
    static AccountEvent read(
            int position, String tenant, String subject, JsonNode entry, JsonNode value, RawDelivery delivery) {
        String what = WORDS.stream()
                .map(word -> Fields.text(value, word))
                .filter(Objects::nonNull)
                .findFirst()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .orElse("unknown");
        Instant at = Fields.seconds(entry, "time", delivery.receivedAt());
        return new AccountEvent(
                position,
                tenant,
                "whatsapp",
                cause(subject, entry, value),
                at,
                subject,
                what,
                isSerious(what, value),
                detail(value));
    }

    private static boolean isSerious(String what, JsonNode value) {
        String severity = Fields.text(value, "alert_severity");
        return SERIOUS.contains(what)
                || severity != null && "CRITICAL".equalsIgnoreCase(severity)
                || value.has("ban_info")
                || value.has("restriction_info");
    }

    private static @Nullable String detail(JsonNode value) {
        JsonNode ban = value.path("ban_info");
        String detail = Stream.concat(
                        DETAILS.stream().map(field -> Fields.text(value, field)),
                        Stream.of(Fields.text(ban, "waba_ban_state"), Fields.text(ban, "waba_ban_date")))
                .filter(Objects::nonNull)
                .filter(text -> !"NONE".equals(text))
                .distinct()
                .collect(Collectors.joining(", "));
        return detail.isEmpty() ? null : detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
    }

    /** Meta gives these no id: a repeat has the same account, time and content. */
    private static String cause(String subject, JsonNode entry, JsonNode value) {
        String content = Fields.text(entry, "id") + '|' + Fields.text(entry, "time") + '|' + value;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return subject + ':' + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK knows no SHA-256", e);
        }
    }
}
