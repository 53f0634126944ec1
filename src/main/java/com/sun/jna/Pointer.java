package com.sun.jna;

/** Has no instances; the name is a part of the name of {@link Native#write} in native code. */
public final class Pointer {
  private Pointer() {}
}
