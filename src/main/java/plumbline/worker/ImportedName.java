package plumbline.worker;

/**
 * One import statement.
 *
 * @param name the name, without {@code .*}
 * @param isStatic whether it imports static members
 * @param onDemand whether it ends in {@code .*}
 * @param start the offset of its first character
 * @param end the offset after its last character
 */
record ImportedName(String name, boolean isStatic, boolean onDemand, int start, int end) {
  /** The last part of the name. */
  String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
