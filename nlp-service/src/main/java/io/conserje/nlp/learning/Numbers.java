package io.conserje.nlp.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Many numbers in a file at one go: one by one, a million of them take long while the machine is still cold. */
public final class Numbers {

    private Numbers() {}

    /** Writes how many they are, then the numbers. */
    static void write(DataOutput target, int[] numbers) throws IOException {
        byte[] bytes = new byte[numbers.length * Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().put(numbers);
        target.writeInt(numbers.length);
        target.write(bytes);
    }

    /** Reads what {@link #write} wrote. */
    static int[] read(DataInput source) throws IOException {
        int[] numbers = new int[source.readInt()];
        byte[] bytes = new byte[numbers.length * Integer.BYTES];
        source.readFully(bytes);
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return numbers;
    }
}
