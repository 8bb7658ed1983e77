package io.conserje.messaging.media;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that look alike from outside: office files are archives, and only their sender says which. */
final class OfficeTypes {
    private static final Set<String> IN_ZIP = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text");
    private static final Set<String> IN_OLE =
            Set.of("application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint");

    private OfficeTypes() {}

    /** The type to give out: what was found, or what the channel says where that is one of its kinds. */
    static String of(FileType found, @Nullable String said) {
        if (said == null) {
            return found.mimeType();
        }
        boolean believed =
                found == FileType.ZIP && IN_ZIP.contains(said) || found == FileType.OLE && IN_OLE.contains(said);
        return believed ? said : found.mimeType();
    }
}
