package io.conserje.pmsadapter.qloapps;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A call to the web service of a shop, with its body read, and the ways to answer it. */
record ShopCall(HttpExchange http, String body) {

    static final String API = "/shop/api/";

    private static final Pattern TAG = Pattern.compile("<(\\w+)>([^<]*)</\\1>");

    static ShopCall of(HttpExchange exchange) throws IOException {
        return new ShopCall(exchange, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    static String path(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().substring(API.length());
    }

    String path() {
        return path(http);
    }

    boolean isPut() {
        return http.getRequestMethod().equals("PUT");
    }

    Map<String, String> query() {
        return Arrays.stream(http.getRequestURI().getRawQuery().split("&"))
                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    Map<String, String> tags() {
        return tags(body);
    }

    static Map<String, String> tags(String xml) {
        Map<String, String> tags = new LinkedHashMap<>();
        Matcher matcher = TAG.matcher(xml);
        while (matcher.find()) {
            tags.put(matcher.group(1), matcher.group(2));
        }
        return tags;
    }

    void json(String answer) throws IOException {
        json(200, answer);
    }

    void json(int status, String answer) throws IOException {
        send(status, "application/json", answer);
    }

    void error(int status, int code, String message) throws IOException {
        json(status, "{\"errors\":[{\"code\":" + code + ",\"message\":\"" + message + "\"}]}");
    }

    /** What a shop answers that did what it was asked and tripped afterwards. */
    void warning() throws IOException {
        error(500, 3, "[PHP Warning #2] invented");
    }

    void send(int status, String type, String answer) throws IOException {
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", type);
        http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = http.getResponseBody()) {
            out.write(bytes);
        }
    }

    void hangUp() {
        http.close();
    }
}
