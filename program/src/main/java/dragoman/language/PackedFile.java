package dragoman.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The arrays and lists that packed models are made of, as bytes: a length, then the values, all big-endian. */
final class PackedFile {

    /** Bytes that are read or written at once; a multiple of 8. */
    private static final int CHUNK = 1 << 16;

    private PackedFile() {}

    /** Opens a model that the build has put beside this class. */
    static DataInputStream open(String name) throws IOException {
        InputStream in = PackedFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("dragoman/language/" + name + " is not on the class path;"
                    + " it is made by the build, run: mvn process-classes");
        }
        return new DataInputStream(new BufferedInputStream(in, CHUNK));
    }

    static void write(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    static List<String> strings(DataInputStream in) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    static void write(DataOutputStream out, byte[] values) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        byte[] values = new byte[in.readInt()];
        in.readFully(values);
        return values;
    }

    static void write(DataOutputStream out, long[] values) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    static long[] longs(DataInputStream in) throws IOException {
        long[] values = new long[in.readInt()];
        byte[] buffer = new byte[CHUNK];
        for (int at = 0; at < values.length; ) {
            ByteBuffer chunk = chunk(in, buffer, 8L * (values.length - at));
            int count = chunk.remaining() / 8;
            chunk.asLongBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    static void write(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    static float[] floats(DataInputStream in) throws IOException {
        float[] values = new float[in.readInt()];
        byte[] buffer = new byte[CHUNK];
        for (int at = 0; at < values.length; ) {
            ByteBuffer chunk = chunk(in, buffer, 4L * (values.length - at));
            int count = chunk.remaining() / 4;
            chunk.asFloatBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    static void write(DataOutputStream out, short[] values) throws IOException {
        out.writeInt(values.length);
        for (short value : values) {
            out.writeShort(value);
        }
    }

    static short[] shorts(DataInputStream in) throws IOException {
        short[] values = new short[in.readInt()];
        byte[] buffer = new byte[CHUNK];
        for (int at = 0; at < values.length; ) {
            ByteBuffer chunk = chunk(in, buffer, 2L * (values.length - at));
            int count = chunk.remaining() / 2;
            chunk.asShortBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    private static ByteBuffer chunk(DataInputStream in, byte[] buffer, long wanted) throws IOException {
        int length = in.readNBytes(buffer, 0, (int) Math.min(CHUNK, wanted));
        if (length < Math.min(CHUNK, wanted)) {
            throw new EOFException("a packed model ends " + (wanted - length) + " bytes early; build it again: mvn clean process-classes");
        }
        return ByteBuffer.wrap(buffer, 0, length);
    }
}
