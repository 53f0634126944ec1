package com.sun.jna;

/**
 * The door to the native part of JNA, which knows this class and its methods by their names. In
 * JNA's own class of this name they come with its mapping of types, with logging, and with what a
 * security manager wants, all of which takes a quarter of a worker's start; a worker only ever
 * calls functions of libc with whole numbers.
 *
 * <p>The library is {@code libjnidispatch.so} in the folder that the property {@code
 * jna.boot.library.path} names.
 */
public final class Native {
  /** Lets a call that sets {@code errno} throw a {@link LastErrorException}. */
  public static final int THROW_LAST_ERROR = 64;

  static {
    System.load(System.getProperty("jna.boot.library.path") + "/libjnidispatch.so");
  }

  private Native() {}

  /**
   * Opens a library, as {@code dlopen(3)} does.
   *
   * @param name its name; null for what the process has loaded
   * @param flags as there
   * @return a handle
   */
  public static native long open(String name, int flags);

  /**
   * Finds a function, as {@code dlsym(3)} does.
   *
   * @param library the handle of its library
   * @param name its name
   * @return its address; 0 if there is none
   */
  public static native long findSymbol(long library, String name);

  /**
   * Calls a function that returns a whole number.
   *
   * @param unused null
   * @param function its address
   * @param flags {@link #THROW_LAST_ERROR} or 0
   * @param arguments its arguments, each a {@link Long} or an {@link Integer}
   * @return what it returned
   */
  public static native long invokeLong(Object unused, long function, int flags, Object[] arguments);

  /**
   * Allocates memory outside the heap.
   *
   * @param size in bytes
   * @return its address; 0 if there is none left
   */
  public static native long malloc(long size);

  /**
   * Copies bytes to memory outside the heap.
   *
   * @param unused null
   * @param address where to copy them
   * @param offset what to add to the address
   * @param bytes where they are
   * @param index the first of them
   * @param length how many
   */
  public static native void write(
      Pointer unused, long address, long offset, byte[] bytes, int index, int length);
}
