package io.conserje.messaging.whatsapp.template;

import io.conserje.messaging.contract.Purpose;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which templates serve which purpose.
 *
 * @param names of templates by purpose; a purpose without a name has that of answers
 * @param fallbackLanguage in which to speak where the conversation's language has no approved template
 * @param listedEvery how often the templates are asked for without a reason
 * @param lookedAfter how long after a change is reported they are asked for at the latest
 */
@ConfigurationProperties("conserje.whatsapp.templates")
record TemplateProperties(
        @DefaultValue Map<String, String> names,
        @DefaultValue("en") String fallbackLanguage,
        @DefaultValue("6h") Duration listedEvery,
        @DefaultValue("1m") Duration lookedAfter) {
    /** The template's name; empty where nobody has set one. */
    Optional<String> name(String purpose) {
        return Optional.ofNullable(names.getOrDefault(purpose, names.get(Purpose.ANSWER)))
                .filter(name -> !name.isBlank());
    }
}
