package io.conserje.messaging.whatsapp.template;

import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what is known of templates as Meta has it: asked for at the start, every some hours, and soon after a report of a change. */
class TemplateSync {
    private static final Logger LOG = LoggerFactory.getLogger(TemplateSync.class);

    private final WhatsAppNumbers numbers;
    private final TemplatePages pages;
    private final TemplateStore store;
    private final TemplateProperties properties;
    private final MeterRegistry meters;

    TemplateSync(
            WhatsAppNumbers numbers,
            TemplatePages pages,
            TemplateStore store,
            TemplateProperties properties,
            MeterRegistry meters) {
        this.numbers = numbers;
        this.pages = pages;
        this.store = store;
        this.properties = properties;
        this.meters = meters;
    }

    /** Asks for the templates of those accounts whose time has come. */
    void pass() {
        accounts().forEach((account, number) -> {
            if (store.claim(account, properties.listedEvery())) {
                list(account, number);
            }
        });
    }

    /** Whatever goes wrong, what is known stays, and the next pass asks again. */
    private void list(String account, WhatsAppNumber number) {
        try {
            List<ApprovedTemplate> listed = pages.all(number, account);
            store.replace(account, listed);
            meters.counter("conserje.templates.listed", "outcome", "listed").increment();
        } catch (RuntimeException e) {
            store.askSoon(account);
            meters.counter("conserje.templates.listed", "outcome", "failed").increment();
            LOG.atWarn()
                    .addKeyValue(LogFields.TENANT, number.tenant())
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("Templates could not be listed");
        }
    }

    /** Each account once, with a number by whose token it can be asked. */
    private Map<String, WhatsAppNumber> accounts() {
        Map<String, WhatsAppNumber> accounts = new HashMap<>();
        numbers.all().forEach(number -> {
            if (number.account() != null) {
                accounts.putIfAbsent(number.account(), number);
            }
        });
        return accounts;
    }
}
