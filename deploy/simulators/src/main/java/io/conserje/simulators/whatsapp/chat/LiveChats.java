package io.conserje.simulators.whatsapp.chat;

import io.conserje.simulators.fault.Reset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells every open page which chats changed, as server-sent events. */
@Component
class LiveChats {
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

    /** Opens a stream of {@code changed} events (data: guests' keys) and {@code reset} events. */
    SseEmitter watch() {
        SseEmitter emitter = new SseEmitter(0L);
        Watcher watcher = new Watcher(emitter);
        emitter.onCompletion(() -> drop(watcher));
        emitter.onTimeout(() -> drop(watcher));
        emitter.onError(gone -> drop(watcher));
        watchers.add(watcher);
        Thread.ofVirtual().name("page-watcher").start(watcher);
        return emitter;
    }

    @EventListener
    void changed(ChatChanged change) {
        watchers.forEach(watcher -> watcher.changed(change.guest()));
    }

    @EventListener(Reset.class)
    @Order(2)
    void reset() {
        watchers.forEach(Watcher::reset);
    }

    /** Ends the streams before the web server begins its graceful stop, which would wait for them. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        watchers.forEach(Watcher::end);
    }

    private void drop(Watcher watcher) {
        watchers.remove(watcher);
        watcher.end();
    }
}
