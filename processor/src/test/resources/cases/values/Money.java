package com.acme.auth;

import java.io.Serializable;

public record Money(String text) implements Serializable {
  @Override
  public String toString() {
    return text;
  }
}
