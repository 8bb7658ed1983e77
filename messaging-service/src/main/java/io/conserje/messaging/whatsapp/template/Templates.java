package io.conserje.messaging.whatsapp.template;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Purpose;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.TemplatePart;
import io.conserje.messaging.contract.TemplatePart.Value;
import io.conserje.messaging.contract.TemplatePart.Where;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the approved words for what cannot be said in free ones, by purpose and language. */
public class Templates {
    private final TemplateStore store;
    private final TemplateProperties properties;

    Templates(TemplateStore store, TemplateProperties properties) {
        this.store = store;
        this.properties = properties;
    }

    /**
     * The template that says this reply, with its gaps filled: in the conversation's language, else in the fallback one; only
     * one that Meta approved and whose gaps are as many as the values. Empty where there is none.
     */
    public Optional<Addition.Template> inPlaceOf(WhatsAppNumber number, Reply reply, @Nullable String language) {
        String account = number.account();
        Purpose purpose = Objects.requireNonNullElseGet(
                reply.purpose(), () -> new Purpose(Purpose.ANSWER, List.of(oneLine(reply.text()))));
        if (account == null || saysNothing(reply)) {
            return Optional.empty();
        }
        return properties
                .name(purpose.name())
                .flatMap(name -> store.named(account, name).stream()
                        .filter(template -> template.takes(purpose.values()))
                        .filter(template -> rank(template, language) < Integer.MAX_VALUE)
                        .min(Comparator.comparingInt(template -> rank(template, language)))
                        .map(template -> filled(template, purpose.values())));
    }

    /** Meta did not take one: they are not as we know them. */
    public void changed(WhatsAppNumber number) {
        if (number.account() != null) {
            store.askSoon(number.account());
        }
    }

    /** A sign at a message is no words. */
    private static boolean saysNothing(Reply reply) {
        return reply.purpose() == null && reply.addition() instanceof Addition.Reaction;
    }

    private int rank(ApprovedTemplate template, @Nullable String language) {
        if (language != null && isIn(template, language)) {
            return template.language().equals(language) ? 0 : 1;
        }
        return isIn(template, properties.fallbackLanguage()) ? 2 : Integer.MAX_VALUE;
    }

    /** {@code es} is spoken in {@code es} and {@code es_AR}. */
    private static boolean isIn(ApprovedTemplate template, String language) {
        return template.language().equals(language) || template.language().startsWith(language + "_");
    }

    private static Addition.Template filled(ApprovedTemplate template, List<String> values) {
        List<String> gaps = template.gaps();
        boolean named = template.isNamed();
        List<Value> filling = IntStream.range(0, values.size())
                .mapToObj(i -> new Value(values.get(i), named ? gaps.get(i) : null, null, null))
                .toList();
        List<TemplatePart> parts = filling.isEmpty() ? List.of() : List.of(new TemplatePart(Where.BODY, 0, filling));
        return new Addition.Template(template.name(), template.language(), parts);
    }

    /** Gaps take no line breaks and no long blanks (code 132018). */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
