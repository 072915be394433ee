package org.casus.parser.model;

import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A model's file: its parts one after another, each a length and its values, little-endian, so that
 * one read and a few bulk copies bring it into arrays.
 */
public final class ModelFile {
  /** First bytes of the file; the digit is the format's version. */
  private static final int MAGIC = 0x31534143;

  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final ByteBuffer block = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);

  private ModelFile(InputStream in) {
    this.in = in;
  }

  /** Opens a file that is read front to back; the stream is left open. */
  public static ModelFile read(InputStream in) throws IOException {
    ModelFile file = new ModelFile(in);
    if (file.number() != MAGIC) {
      throw new IOException("not a parser model of this version");
    }
    return file;
  }

  private void fill(int bytes) throws IOException {
    if (in.readNBytes(block.array(), 0, bytes) < bytes) {
      throw new EOFException("the parser's model is cut off");
    }
    block.clear().limit(bytes);
  }

  public int number() throws IOException {
    fill(4);
    return block.getInt();
  }

  public int[] ints() throws IOException {
    int[] values = new int[number()];
    for (int from = 0; from < values.length; from += BLOCK / 4) {
      int count = Math.min(BLOCK / 4, values.length - from);
      fill(count * 4);
      block.asIntBuffer().get(values, from, count);
    }
    return values;
  }

  public long[] longs() throws IOException {
    long[] values = new long[number()];
    for (int i = 0; i < values.length; i++) {
      fill(8);
      values[i] = block.getLong();
    }
    return values;
  }

  public String text() throws IOException {
    return new String(in.readNBytes(number()), StandardCharsets.UTF_8);
  }

  public PackedWeights weights() throws IOException {
    int classes = number();
    int bits = number();
    return new PackedWeights(classes, bits, ints());
  }

  /** Writes the parts in the order in which they will be read. */
  public static final class Writer {
    private final DataOutputStream out;

    public Writer(OutputStream out) throws IOException {
      this.out = new DataOutputStream(out);
      number(MAGIC);
    }

    public Writer number(int value) throws IOException {
      out.writeInt(Integer.reverseBytes(value));
      return this;
    }

    public Writer ints(int[] values) throws IOException {
      number(values.length);
      ByteBuffer buffer = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
      buffer.asIntBuffer().put(values);
      out.write(buffer.array());
      return this;
    }

    public Writer longs(long[] values) throws IOException {
      number(values.length);
      ByteBuffer buffer = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
      buffer.asLongBuffer().put(values);
      out.write(buffer.array());
      return this;
    }

    public Writer text(String value) throws IOException {
      byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      out.write(utf8);
      return this;
    }

    public Writer weights(PackedWeights weights) throws IOException {
      return number(weights.classes()).number(weights.bits()).ints(weights.table());
    }
  }
}
