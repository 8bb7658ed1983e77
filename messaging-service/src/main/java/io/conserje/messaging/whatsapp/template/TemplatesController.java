package io.conserje.messaging.whatsapp.template;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff which words Meta has approved. */
@RestController
class TemplatesController {
    private final WhatsAppNumbers numbers;
    private final TemplateStore store;

    TemplatesController(WhatsAppNumbers numbers, TemplateStore store) {
        this.numbers = numbers;
        this.store = store;
    }

    /** The templates of the tenant's accounts by name and language, as Meta listed them last. */
    @GetMapping("/api/v1/sends/templates")
    PageOf<TemplateView> templates(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        PageQuery asked = PageQuery.of(page, size);
        String tenant = CallContext.current().tenant();
        List<TemplateView> all = numbers.all().stream()
                .filter(number -> number.tenant().equals(tenant))
                .map(WhatsAppNumber::account)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(account -> store.all(account).stream())
                .map(TemplateView::of)
                .toList();
        var items = all.stream().skip(asked.offset()).limit(asked.size()).toList();
        return new PageOf<>(items, asked.page(), asked.size(), all.size());
    }
}
