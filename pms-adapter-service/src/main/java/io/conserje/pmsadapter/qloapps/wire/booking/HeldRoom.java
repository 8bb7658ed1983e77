package io.conserje.pmsadapter.qloapps.wire.booking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** A row of {@code room_bookings} with all its fields, since QloApps wants the whole of it back when one is changed. */
public record HeldRoom(JsonNode row) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern TIME = Pattern.compile("(\\d{2}:\\d{2})(:\\d{2})?$");
    private static final int IN_HOUSE = 2;
    private static final int LEFT = 3;

    /** Its own id; another one after dates or type were changed. */
    public long id() {
        return row.path("id").asLong();
    }

    /** The booking's id. */
    public long order() {
        return row.path("id_order").asLong();
    }

    /** The cart with which it was booked, or brought by a change. */
    public long cart() {
        return row.path("id_cart").asLong();
    }

    /** Its room type's id. */
    public int type() {
        return row.path("id_product").asInt();
    }

    /** Its room's id. */
    public int room() {
        return row.path("id_room").asInt();
    }

    /** The arrival day. */
    public LocalDate from() {
        return day("date_from");
    }

    /** The departure day. */
    public LocalDate to() {
        return day("date_to");
    }

    /** Grown-ups. */
    public int adults() {
        return row.path("adults").asInt();
    }

    /** Children. */
    public int children() {
        return row.path("children").asInt();
    }

    /** Their ages: QloApps keeps them as JSON inside a string. */
    public List<Integer> ages() {
        List<Integer> ages = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(row.path("child_ages").asString(""));
        while (numbers.find()) {
            ages.add(Integer.valueOf(numbers.group()));
        }
        return ages;
    }

    /** Price of its days before tax, without services. */
    public BigDecimal net() {
        return new BigDecimal(row.path("total_price_tax_excl").asString("0"));
    }

    /** The same with tax. */
    public BigDecimal gross() {
        return new BigDecimal(row.path("total_price_tax_incl").asString("0"));
    }

    /** Whether its guests came, and have not left. */
    public boolean isInHouse() {
        return row.path("id_status").asInt() == IN_HOUSE;
    }

    /** Whether its guests have left. */
    public boolean isLeft() {
        return row.path("id_status").asInt() == LEFT;
    }

    /** Whether QloApps took the room away again. */
    public boolean isTakenAway() {
        return row.path("is_cancelled").asInt() != 0
                || row.path("is_refunded").asInt() != 0
                || row.path("is_back_order").asInt() != 0;
    }

    /** The hour of {@code planned_check_out}. */
    public @Nullable LocalTime until() {
        return time("planned_check_out");
    }

    /** {@code check_in_time}. */
    public @Nullable LocalTime readyFrom() {
        return time("check_in_time");
    }

    /** The whole document with some fields changed, XML as for all ordinary resources. */
    public byte[] xml(Map<String, String> changed) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><qloapps><booking>");
        row.properties().stream()
                .filter(field -> !field.getValue().isContainer())
                .forEach(field -> element(
                        xml,
                        field.getKey(),
                        changed.getOrDefault(field.getKey(), field.getValue().asString(""))));
        return xml.append("</booking></qloapps>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void element(StringBuilder xml, String name, String value) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(HtmlUtils.htmlEscapeDecimal(value))
                .append("</")
                .append(name)
                .append('>');
    }

    private LocalDate day(String field) {
        return LocalDate.parse(row.path(field).asString().substring(0, 10));
    }

    private @Nullable LocalTime time(String field) {
        Matcher matcher = TIME.matcher(row.path(field).asString(""));
        return matcher.find() ? LocalTime.parse(matcher.group(1)) : null;
    }
}
