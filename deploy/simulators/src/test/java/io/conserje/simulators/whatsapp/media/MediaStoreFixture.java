package io.conserje.simulators.whatsapp.media;

import java.time.InstantSource;
import java.util.Random;

/** Opens the store to tests of other packages. */
public final class MediaStoreFixture {
    private MediaStoreFixture() {}

    public static MediaStore store() {
        return new MediaStore(new Random(3), InstantSource.system());
    }
}
