package com.acme.a;

/** Throws what nobody catches. */
public class Any {
  public static Any of(String text) throws Throwable {
    throw new Throwable(text);
  }
}
