package io.conserje.messaging.whatsapp.reading;

import java.util.List;
import java.util.stream.Stream;

/** One message of every kind that a guest can send and one status of every kind, in Meta's shapes, with ids of a test's own. */
public final class Samples {
    private static final List<String> PARTS = List.of(
            "\"type\":\"text\",\"text\":{\"body\":\"¿Hay lugar?\"}",
            "\"type\":\"text\",\"text\":{\"body\":\"Ese\"},\"context\":{\"from\":\"1\",\"id\":\"wamid.q\",\"referred_product\":{\"catalog_id\":\"c\",\"product_retailer_id\":\"p\"}}",
            "\"type\":\"text\",\"text\":{\"body\":\"Vi el aviso\"},\"referral\":{\"source_type\":\"ad\",\"source_id\":\"7\",\"source_url\":\"https://fb.me/x\",\"headline\":\"h\",\"body\":\"b\",\"ctwa_clid\":\"k\"}",
            "\"type\":\"text\",\"text\":{\"body\":\"De otro\"},\"context\":{\"frequently_forwarded\":true}",
            "\"type\":\"image\",\"image\":{\"id\":\"m1\",\"mime_type\":\"image\\/jpeg\",\"sha256\":\"47DEQpj8HBSa+\\/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\",\"caption\":\"La vista\"}",
            "\"type\":\"video\",\"video\":{\"id\":\"m2\",\"mime_type\":\"video/mp4\"}",
            "\"type\":\"audio\",\"audio\":{\"id\":\"m3\",\"mime_type\":\"audio/ogg; codecs=opus\",\"voice\":true}",
            "\"type\":\"audio\",\"audio\":{\"id\":\"m4\",\"mime_type\":\"audio/mpeg\",\"voice\":false}",
            "\"type\":\"document\",\"document\":{\"id\":\"m5\",\"mime_type\":\"application/pdf\",\"filename\":\"f.pdf\",\"caption\":\"c\"}",
            "\"type\":\"sticker\",\"sticker\":{\"id\":\"m6\",\"mime_type\":\"image/webp\",\"animated\":true}",
            "\"type\":\"location\",\"location\":{\"latitude\":-34.9,\"longitude\":-56.2,\"name\":\"n\",\"address\":\"a\"}",
            "\"type\":\"contacts\",\"contacts\":[{\"name\":{\"formatted_name\":\"Luz\"},\"phones\":[{\"phone\":\"+59899\",\"wa_id\":\"59899\"}],\"emails\":[{\"email\":\"l@example.org\"}]}]",
            "\"type\":\"interactive\",\"interactive\":{\"type\":\"button_reply\",\"button_reply\":{\"id\":\"b\",\"title\":\"Sí\"}}",
            "\"type\":\"interactive\",\"interactive\":{\"type\":\"list_reply\",\"list_reply\":{\"id\":\"l\",\"title\":\"Doble\",\"description\":\"d\"}}",
            "\"type\":\"interactive\",\"interactive\":{\"type\":\"nfm_reply\",\"nfm_reply\":{\"name\":\"flow\",\"body\":\"Sent\",\"response_json\":\"{\\\"a\\\":1}\"}}",
            "\"type\":\"interactive\",\"interactive\":{\"type\":\"call_permission_reply\",\"call_permission_reply\":{\"response\":\"accept\"}}",
            "\"type\":\"interactive\"",
            "\"type\":\"button\",\"button\":{\"payload\":\"p\",\"text\":\"Sí\"}",
            "\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.q\",\"emoji\":\"\\ud83d\\udc4d\"}",
            "\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.q\",\"emoji\":\"\"}",
            "\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.q\"}",
            "\"type\":\"order\",\"order\":{\"catalog_id\":\"c\",\"text\":\"t\",\"product_items\":[{\"product_retailer_id\":\"p\",\"quantity\":2,\"item_price\":30,\"currency\":\"USD\"}]}",
            "\"type\":\"edit\",\"edit\":{\"original_message_id\":\"wamid.q\",\"message\":{\"type\":\"text\",\"text\":{\"body\":\"Mejor dos\"}}}",
            "\"type\":\"revoke\",\"revoke\":{\"original_message_id\":\"wamid.q\"}",
            "\"type\":\"unsupported\",\"errors\":[{\"code\":131051,\"title\":\"t\"}],\"unsupported\":{\"type\":\"poll\"}",
            "\"type\":\"ephemeral\",\"ephemeral\":{}",
            "\"type\":\"hologram\",\"hologram\":{\"layers\":[[[]]]}");

    private static final List<String> STATUSES =
            List.of("sent", "delivered", "read", "played", "failed", "deleted", "warning");

    private Samples() {}

    /** Messages of every kind, with ids that begin so. */
    public static List<String> messages(String prefix) {
        return Stream.iterate(0, i -> i < PARTS.size(), i -> i + 1)
                .map(i -> Bodies.message(prefix + "m" + i, PARTS.get(i)))
                .toList();
    }

    /** Statuses of every kind, each of a message of its own. */
    public static List<String> statuses(String prefix) {
        return STATUSES.stream()
                .map(status -> Bodies.status(
                        prefix + "s" + status, status, ",\"pricing\":{\"billable\":true,\"category\":\"service\"}"))
                .toList();
    }
}
