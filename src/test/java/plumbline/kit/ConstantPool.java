package plumbline.kit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a class file holds besides its code: all its texts (names of classes and members too) and
 * its numbers.
 *
 * <p>Source: The Java Virtual Machine Specification, Java SE 17, section 4.4.
 *
 * @param texts all texts, those of names too
 * @param numbers all numbers but small whole ones, which stand in the code
 */
record ConstantPool(List<String> texts, List<Number> numbers) {
  static ConstantPool of(byte[] classFile) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    in.skipNBytes(8); // magic number and version
    int count = in.readUnsignedShort();
    ConstantPool pool = new ConstantPool(new ArrayList<>(), new ArrayList<>());
    for (int index = 1; index < count; index++) {
      int tag = in.readUnsignedByte();
      pool.read(tag, in);
      index += tag == 5 || tag == 6 ? 1 : 0; // long and double count twice
    }
    return pool;
  }

  private void read(int tag, DataInputStream in) throws IOException {
    switch (tag) {
      case 1 -> texts.add(in.readUTF());
      case 3 -> numbers.add(in.readInt());
      case 4 -> numbers.add(in.readFloat());
      case 5 -> numbers.add(in.readLong());
      case 6 -> numbers.add(in.readDouble());
      case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
      case 15 -> in.skipNBytes(3);
      case 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
      default -> throw new IOException("no such constant: " + tag);
    }
  }
}
