package io.conserje.orchestrator.intake;

import io.conserje.messaging.contract.LostMedia.File;
import java.util.List;

/** Files of guests that a channel gave and nobody could fetch. Both calls work for the tenant of the call context. */
public interface LostFiles {

    /** Those of which nobody took note yet; none while nobody can be asked. */
    List<File> unheardOf();

    /** Says that these are taken note of; again changes nothing. */
    void tookNote(List<File> files);
}
