package io.conserje.simulators.whatsapp;

import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Opens to the tests of other packages what the container puts together. */
public final class MetaJsonFixture {
    private MetaJsonFixture() {}

    public static MetaJson metaJson() {
        return new MetaJson(new JsonMapper());
    }

    public static Wamids wamids(RandomGenerator random) {
        return new Wamids(random);
    }
}
