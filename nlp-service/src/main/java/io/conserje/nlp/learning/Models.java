package io.conserje.nlp.learning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Finds the models that the build trained, each beside the class that asks it; fails where the build has not. */
public final class Models {

    private Models() {}

    /** The linear model of this name beside a class. */
    public static LinearModel linear(Class<?> type, String name) {
        try (InputStream file = open(type, name)) {
            return LinearModel.read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The dense model of this name beside a class. */
    public static DenseModel dense(Class<?> type, String name) {
        try (InputStream file = open(type, name)) {
            return DenseModel.read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(Class<?> type, String name) {
        return Objects.requireNonNull(type.getResourceAsStream(name), name);
    }
}
