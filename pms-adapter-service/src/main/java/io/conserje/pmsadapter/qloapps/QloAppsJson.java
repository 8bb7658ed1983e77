package io.conserje.pmsadapter.qloapps;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How QloApps' JSON is read and written. */
public final class QloAppsJson {

    private QloAppsJson() {}

    /** QloApps' own names and moving shapes, so that the service's settings for JSON do not matter to it. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .addModule(new SimpleModule().addDeserializer(String.class, new MovingText()))
                .build();
    }
}
