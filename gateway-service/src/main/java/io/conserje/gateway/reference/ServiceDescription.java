package io.conserje.gateway.reference;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The OpenAPI description one service gives of itself.
 *
 * @param service its name, for example {@code nlp}
 * @param document the description as maps and lists
 */
record ServiceDescription(String service, Map<String, Object> document) {

    /** Reads {@code <service>.yaml}. */
    static ServiceDescription read(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename()).replaceFirst("\\.yaml$", "");
        try (InputStream yaml = file.getInputStream()) {
            return new ServiceDescription(name, parser().load(yaml));
        }
    }

    private static Yaml parser() {
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new DatesAreText());
    }

    /** Examples of dates stay what they are in JSON: text. */
    private static final class DatesAreText extends Resolver {

        @Override
        public void addImplicitResolver(Tag tag, Pattern form, String first, int limit) {
            if (!Tag.TIMESTAMP.equals(tag)) {
                super.addImplicitResolver(tag, form, first, limit);
            }
        }
    }
}
