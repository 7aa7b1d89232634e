package dragoman.coding.lessons;

import dragoman.coding.event.PloverType;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the second reader has learnt: the networks, and the lessons that tell something, each with its hidden numbers, so that for a new clause the lessons nearest to it can be named.
 */
public final class Learnt {

    /** A weight is kept as a whole number of such parts. */
    private static final float PART = 1 / 2000f;

    /** Where the first network holds no type for likelier, the others are seldom so sure that their mean would be enough. */
    private static final double HARDLY = 0.1;

    private final Networks networks;
    private final List<Lesson> lessons;
    private final float[][] hidden;
    /** By type the places of its lessons. */
    private final Map<PloverType, int[]> places = new EnumMap<>(PloverType.class);

    private Learnt(Networks networks, List<Lesson> lessons, float[][] hidden) {
        this.networks = networks;
        this.lessons = List.copyOf(lessons);
        this.hidden = hidden;
        for (PloverType type : PloverType.values()) {
            places.put(type, IntStream.range(0, lessons.size()).filter(i -> lessons.get(i).type() == type).toArray());
        }
    }

    static Learnt of(Networks networks, List<Lesson> lessons, List<float[]> hidden) {
        return new Learnt(networks, lessons, hidden.stream().map(Learnt::level).toArray(float[][]::new));
    }

    /**
     * The networks.
     *
     * @param types which type a word carries; the first one's hidden numbers tell what is near
     * @param who who acts
     * @param whom whom it is done to
     * @param when when it happens
     */
    record Networks(Panel types, Panel who, Panel whom, Panel when) {}

    Networks networks() {
        return networks;
    }

    /** The likelihood of each type, in their order, and of no act at all, from 0 to 1: the mean of the networks. */
    double[] likely(Features features) {
        return networks.types().likely(features.seen());
    }

    /** The same for any word: where the first network holds no type for likelier than {@link #HARDLY}, its view stands for all, to save time. */
    double[] atFirstSight(Features features) {
        return networks.types().likely(features.seen(), HARDLY);
    }

    /** To length 1, so that nearness is the cosine. */
    private static float[] level(float[] numbers) {
        double square = 0;
        for (float number : numbers) {
            square += number * number;
        }
        float[] level = numbers.clone();
        for (int i = 0; square > 0 && i < level.length; i++) {
            level[i] /= (float) StrictMath.sqrt(square);
        }
        return level;
    }

    /** A lesson, and how near it is, from 0 to 1. */
    record Near(Lesson lesson, double nearness) {}

    /** The lessons of a type that are nearest to a clause, the nearest first. */
    List<Near> nearest(Features features, PloverType type, int most) {
        float[] here = level(networks.types().networks().get(0).hidden(features.sense()));
        TreeSet<Near> best = new TreeSet<>(Comparator.comparingDouble((Near near) -> -near.nearness()).thenComparing(near -> near.lesson().file()).thenComparingInt(near -> near.lesson().line())
                .thenComparing(near -> near.lesson().clause()));
        for (int i : places.get(type)) {
            float near = cosine(here, hidden[i]);
            if (best.size() < most || near >= best.last().nearness()) {
                best.add(new Near(lessons.get(i), Math.min(1, near)));
                if (best.size() > most) {
                    best.pollLast();
                }
            }
        }
        return List.copyOf(best);
    }

    /** Of two that are level. */
    private static float cosine(float[] one, float[] other) {
        float sum = 0;
        for (int h = 0; h < one.length; h++) {
            sum += one[h] * other[h];
        }
        return sum;
    }

    /** Writes it: signs, weights and lessons, big-endian, weights in parts of {@link #PART}. */
    public void write(DataOutputStream out) throws IOException {
        for (Panel panel : List.of(networks.types(), networks.who(), networks.whom(), networks.when())) {
            write(out, panel.signs());
            out.writeInt(panel.networks().size());
            for (Network network : panel.networks()) {
                write(out, network.weights());
            }
        }
        out.writeInt(lessons.size());
        for (int i = 0; i < lessons.size(); i++) {
            out.writeUTF(lessons.get(i).file());
            out.writeInt(lessons.get(i).line());
            out.writeUTF(lessons.get(i).clause());
            out.writeByte(lessons.get(i).type().ordinal());
            write(out, hidden[i]);
        }
    }

    /** Reads what was written. */
    public static Learnt read(DataInputStream in) throws IOException {
        Networks networks = new Networks(panel(in), panel(in), panel(in), panel(in));
        List<Lesson> lessons = new ArrayList<>();
        float[][] hidden = new float[in.readInt()][];
        for (int i = 0; i < hidden.length; i++) {
            lessons.add(new Lesson(in.readUTF(), in.readInt(), in.readUTF(), PloverType.values()[in.readByte()]));
            hidden[i] = numbers(in);
        }
        return new Learnt(networks, lessons, hidden);
    }

    private static void write(DataOutputStream out, Signs signs) throws IOException {
        out.writeInt(signs.size());
        for (long key : signs.keys()) {
            out.writeLong(key);
        }
    }

    private static void write(DataOutputStream out, Network.Weights weights) throws IOException {
        out.writeInt(weights.kinds());
        write(out, weights.bySign());
        for (float[] inward : weights.inward()) {
            write(out, inward);
        }
        write(out, weights.hidden());
        write(out, weights.outward());
    }

    private static Signs signs(DataInputStream in) throws IOException {
        long[] keys = new long[in.readInt()];
        ByteBuffer.wrap(bytes(in, Long.BYTES * keys.length)).asLongBuffer().get(keys);
        return new Signs(keys);
    }

    private static Panel panel(DataInputStream in) throws IOException {
        Signs signs = signs(in);
        List<Network> networks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            networks.add(new Network(signs, weights(in)));
        }
        return new Panel(networks);
    }

    private static Network.Weights weights(DataInputStream in) throws IOException {
        int kinds = in.readInt();
        float[] bySign = numbers(in);
        float[][] inward = new float[Network.HIDDEN][];
        for (int h = 0; h < inward.length; h++) {
            inward[h] = numbers(in);
        }
        return new Network.Weights(kinds, bySign, inward, numbers(in), numbers(in));
    }

    private static void write(DataOutputStream out, float[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (float number : numbers) {
            out.writeShort(Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(number / PART))));
        }
    }

    private static float[] numbers(DataInputStream in) throws IOException {
        float[] numbers = new float[in.readInt()];
        byte[] bytes = bytes(in, Short.BYTES * numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (short) (bytes[2 * i] << Byte.SIZE | bytes[2 * i + 1] & 0xFF) * PART;
        }
        return numbers;
    }

    /** All of them: a file that ends early is an error. */
    private static byte[] bytes(DataInputStream in, int many) throws IOException {
        byte[] bytes = new byte[many];
        in.readFully(bytes);
        return bytes;
    }
}
