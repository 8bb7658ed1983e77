package io.conserje.orchestrator.intake;

import io.conserje.messaging.contract.LostMedia.File;
import io.conserje.orchestrator.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Loses the files that it is told to. */
public final class ScriptedLostFiles implements LostFiles {

    private final List<File> lost = new CopyOnWriteArrayList<>();

    public void loses(String messageId) {
        lost.add(new File("whatsapp", TestDatabase.RECEIVER, "media." + messageId, messageId, Instant.EPOCH));
    }

    @Override
    public List<File> unheardOf() {
        return List.copyOf(lost);
    }

    @Override
    public void tookNote(List<File> files) {
        lost.removeAll(files);
    }
}
