package io.conserje.pmsadapter.qloapps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the hotel's own staff would do in QloApps, and what stands there, over the web service with a key that may do more. */
final class BackOffice {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String api;
    private final String login;
    private final List<Runnable> undo = new ArrayList<>();

    BackOffice(String url, String key) {
        api = url + "/api/";
        login = "Basic " + Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
    }

    int takenRooms(String roomType, LocalDate checkIn, LocalDate checkOut) {
        String query = "room_bookings?display=[id]&date=1&filter[id_product]=[" + roomType
                + "]&filter[is_refunded]=[0]&filter[is_cancelled]=[0]&filter[date_to]=>[" + checkIn
                + " 00:00:00]&filter[date_from]=<[" + checkOut + " 00:00:00]";
        return json("GET", query, "").path("bookings").size();
    }

    void season(String roomType, LocalDate first, LocalDate last, BigDecimal dearer) {
        String names = json("GET", "languages?display=[id]&filter[active]=[1]", "").path("languages").values().stream()
                .map(language -> "<language id=\"" + language.path("id").asString() + "\">Trial</language>")
                .collect(Collectors.joining());
        JsonNode made = json("POST", "feature_prices", """
                <qloapps><feature_price><id_product>%s</id_product><id_cart>0</id_cart><id_guest>0</id_guest><id_room>0</id_room>
                <impact_way>2</impact_way><impact_type>2</impact_type><impact_value>%s</impact_value><active>1</active>
                <feature_price_name>%s</feature_price_name><associations>
                <groups><group><id>1</id></group><group><id>2</id></group><group><id>3</id></group></groups>
                <restrictions><price_rule><date_from>%s</date_from><date_to>%s</date_to><date_selection_type>1</date_selection_type>
                <is_special_days_exists>0</is_special_days_exists><special_days></special_days></price_rule></restrictions>
                </associations></feature_price></qloapps>""".formatted(roomType, dearer, names, first, last));
        String id = made.path("feature_price").path("id").asString();
        undo.add(() -> call("DELETE", "feature_prices/" + id, ""));
    }

    void shortestStay(String roomType, int nights) {
        String before = xml("hotel_room_types/" + roomType);
        call(
                "PUT",
                "hotel_room_types/" + roomType,
                before.replaceAll("<min_los>.*</min_los>", "<min_los>" + nights + "</min_los>"));
        undo.add(() -> call("PUT", "hotel_room_types/" + roomType, before));
    }

    /** Adds a room of another type to a booking of one room for its two nights, as a front desk does; 4 % tax. */
    void addRoom(String order, int type, int room, int nightly) {
        JsonNode row = json("GET", "room_bookings?display=full&filter[id_order]=[" + order + "]", "")
                .path("bookings")
                .path(0);
        JsonNode guest = json(
                        "GET",
                        "customers?display=[firstname,lastname,email,phone]&filter[id]=["
                                + row.path("id_customer").asString() + "]",
                        "")
                .path("customers")
                .path(0);
        String line = """
                {"id_room_type":%d,"checkin_date":"%s","checkout_date":"%s","number_of_rooms":1,"rooms":[{"id_room":%d,"adults":2,
                "total_tax":%d,"services":[{"id_service":5,"quantity":1,"total_tax":20}]}]}""";
        String from = row.path("date_from").asString().substring(0, 10);
        String to = row.path("date_to").asString().substring(0, 10);
        String own = line.formatted(
                row.path("id_product").asInt(), from, to, row.path("id_room").asInt(), 120);
        String more = line.formatted(type, from, to, room, nightly * 2 * 4 / 100);
        send("PUT", "bookings/" + order + "?output_format=JSON", "application/json", """
                {"booking":{"id":%s,"id_property":1,"currency":"USD","associations":{"customer_detail":%s,"room_types":[%s,%s]}}}""".formatted(
                        order, guest, own, more));
    }

    void asBefore() {
        undo.forEach(Runnable::run);
        undo.clear();
    }

    private String xml(String path) {
        return send("GET", path, "").body();
    }

    private JsonNode json(String method, String path, String xml) {
        String asJson = path + (path.contains("?") ? "&" : "?") + "output_format=JSON";
        return JsonMapper.shared().readTree(call(method, asJson, xml));
    }

    private String call(String method, String path, String xml) {
        HttpResponse<String> answer = send(method, path, xml);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(String method, String path, String xml) {
        return send(method, path, "text/xml", xml);
    }

    private HttpResponse<String> send(String method, String path, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + encoded(path)))
                .header("Authorization", login)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String path) {
        return path.replaceAll("\\[", "%5B")
                .replaceAll("]", "%5D")
                .replaceAll(">", "%3E")
                .replaceAll("<", "%3C")
                .replaceAll(" ", "%20");
    }
}
