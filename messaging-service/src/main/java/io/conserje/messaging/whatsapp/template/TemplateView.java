package io.conserje.messaging.whatsapp.template;

import java.util.List;

/**
 * A template as staff see it.
 *
 * @param status {@code APPROVED}, {@code PAUSED}, {@code REJECTED} …
 * @param gaps the names of the gaps in its words
 * @param usable whether it can serve a purpose
 */
record TemplateView(
        String name, String language, String status, String category, String body, List<String> gaps, boolean usable) {
    static TemplateView of(ApprovedTemplate template) {
        return new TemplateView(
                template.name(),
                template.language(),
                template.status(),
                template.category(),
                template.body(),
                template.gaps(),
                template.status().equals("APPROVED") && !template.needsMore());
    }
}
