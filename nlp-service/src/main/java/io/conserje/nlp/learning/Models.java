package io.conserje.nlp.learning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Finds the models that the build trained, each beside the class that asks it. */
public final class Models {

    private Models() {}

    /** The model of this name beside a class; fails when the build has not trained it. */
    public static LinearModel beside(Class<?> type, String name) {
        try (InputStream file = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            return LinearModel.read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
