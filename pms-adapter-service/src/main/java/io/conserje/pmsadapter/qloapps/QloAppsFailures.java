package io.conserje.pmsadapter.qloapps;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What QloApps means by a status and an error code. All refused bookings have status 400 and code 404; only their English
 * text, which a shop may have translated, tells them apart, so that a text that is not known is just a refusal.
 */
public final class QloAppsFailures {

    /** What a refusal says. */
    public enum Meaning {
        /** "Requested room(s) not available.": sold out, room taken, too many rooms, stay too short, type inactive. */
        NO_ROOM,
        /** "Invalid check in …", "Validation error: "Date to" must be after "date from"". */
        BAD_DAYS,
        /** "Please provide a valid email.", "… phone number.", "Customer details not found." */
        BAD_GUEST,
        /** 401 with codes 18, 20, 21 (key) and 26 (resource), 405 with code 25 (method): the hotel's settings are wrong. */
        NOT_ALLOWED,
        /** Any other no. */
        OTHER
    }

    private static final int VALIDATION = 85;
    private static final Pattern PERMISSION = Pattern.compile(
            "Method (\\w+) is not allowed for the resource (\\w+)|Resource of type \"(\\w+)\" is not allowed");

    private QloAppsFailures() {}

    /** Reads a status with the body {@code {"errors":[{"code":…,"message":…}]}}. */
    static QloAppsFailure of(int status, JsonNode body) {
        if (status == 401 || status == 403 || status == 405) {
            return new QloAppsFailure.NotAllowed(permission(body));
        }
        JsonNode error = body.path("errors").path(0);
        if (status != 400 || error.isMissingNode()) {
            return new QloAppsFailure.InDoubt("QloApps answered with status " + status, null);
        }
        return new QloAppsFailure.Refused(meaning(error), status);
    }

    /** What is missing, from "Resource of type "orders" is not allowed …" and "Method PUT is not allowed for the resource orders …". */
    private static String permission(JsonNode body) {
        Matcher named =
                PERMISSION.matcher(body.path("errors").path(0).path("message").asString(""));
        if (!named.find()) {
            return "anything at all, since it does not know it";
        }
        return named.group(1) == null ? "use " + named.group(3) : named.group(1) + " " + named.group(2);
    }

    private static Meaning meaning(JsonNode error) {
        String text = error.path("message").asString("").toLowerCase(Locale.ROOT);
        if (text.contains("not available")) {
            return Meaning.NO_ROOM;
        }
        if (error.path("code").asInt(0) == VALIDATION || text.contains("check in")) {
            return Meaning.BAD_DAYS;
        }
        if (text.contains("email") || text.contains("phone") || text.contains("customer")) {
            return Meaning.BAD_GUEST;
        }
        return Meaning.OTHER;
    }
}
