package io.conserje.local.outside;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The standard output of this process. */
public final class StandardOut {
    private StandardOut() {}

    /** It in UTF-8, whatever the locale, line by line. */
    public static PrintStream utf8() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
