package com.sun.jna;

/** A native call set {@code errno}. Native code makes it, by its name. */
public final class LastErrorException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Makes one.
   *
   * @param message the number in brackets, and what it stands for
   */
  public LastErrorException(String message) {
    super(message);
  }

  /**
   * Which error it was.
   *
   * @return the value of {@code errno}
   */
  public int getErrorCode() {
    return Integer.parseInt(getMessage().substring(1, getMessage().indexOf(']')));
  }
}
