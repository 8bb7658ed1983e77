package io.conserje.messaging.whatsapp;

/**
 * A number of a hotel.
 *
 * @param id Meta's phone_number_id
 * @param tenant whose it is
 * @param app the Meta app whose webhooks are believed for it
 * @param accessToken of the system user; never printed
 * @param messagesPerSecond what Meta lets it send
 */
public record WhatsAppNumber(String id, String tenant, String app, String accessToken, int messagesPerSecond) {
    @Override
    public String toString() {
        return "WhatsAppNumber[id=" + id + ", tenant=" + tenant + ", app=" + app
                + ", accessToken=***, messagesPerSecond=" + messagesPerSecond + "]";
    }
}
