package com.acme.a;

/** Whoever names a class in it is warned. */
@Deprecated
public class Old {
  public record Inner(String text) {}
}
