package io.conserje.gateway.whatsapp;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The default Meta app.
 *
 * @param appSecrets its secrets, all of which sign; the first is the current one
 * @param verifyToken what Meta sends at the handshake
 * @param bodyLimit the longest body that is taken; Meta sends up to 3 MB
 * @param bodiesAtOnce bytes of bodies above 16 KiB that are read at once
 * @param bodyPatience how long such a body waits for its share of them before 503
 * @param bodyTime how long such a body may take to come
 */
@ConfigurationProperties("conserje.whatsapp")
record WhatsAppProperties(
        @DefaultValue List<String> appSecrets,
        @DefaultValue("") String verifyToken,
        @DefaultValue("4MB") DataSize bodyLimit,
        @DefaultValue("32MB") DataSize bodiesAtOnce,
        @DefaultValue("500ms") Duration bodyPatience,
        @DefaultValue("5s") Duration bodyTime) {

    @Override
    public String toString() {
        return "WhatsAppProperties[appSecrets=***, verifyToken=***, bodyLimit=" + bodyLimit + ", bodiesAtOnce="
                + bodiesAtOnce + "]";
    }
}
