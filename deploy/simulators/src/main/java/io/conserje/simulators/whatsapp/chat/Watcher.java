package io.conserje.simulators.whatsapp.chat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page: changes are gathered while the page is slow, so that it can never hold up a chat. */
final class Watcher implements Runnable {
    /** A comment this often keeps proxies from closing the stream, and finds a page that is gone. */
    private static final long HEARTBEAT_MILLIS = 15_000;

    private final SseEmitter emitter;
    private final Set<String> changed = new LinkedHashSet<>();
    private boolean reset;
    private boolean ended;

    Watcher(SseEmitter emitter) {
        this.emitter = emitter;
    }

    synchronized void changed(String guest) {
        changed.add(guest);
        notifyAll();
    }

    synchronized void reset() {
        changed.clear();
        reset = true;
        notifyAll();
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }

    @Override
    public void run() {
        try {
            emitter.send(SseEmitter.event().comment("open"));
            for (News news = next(); !news.ended(); news = next()) {
                send(news);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException pageIsGone) {
            emitter.completeWithError(pageIsGone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized News next() throws InterruptedException {
        if (changed.isEmpty() && !reset && !ended) {
            wait(HEARTBEAT_MILLIS);
        }
        News news = new News(List.copyOf(changed), reset, ended);
        changed.clear();
        reset = false;
        return news;
    }

    private void send(News news) throws IOException {
        if (news.reset()) {
            emitter.send(SseEmitter.event().name("reset").data("{}", MediaType.APPLICATION_JSON));
        }
        if (news.guests().isEmpty()) {
            emitter.send(SseEmitter.event().comment("alive"));
        } else {
            emitter.send(SseEmitter.event().name("changed").data(news.guests(), MediaType.APPLICATION_JSON));
        }
    }

    private record News(List<String> guests, boolean reset, boolean ended) {}
}
