package io.stytchschemas.benchmarks.rivals;

import com.alibaba.fastjson2.JSON;
import io.stytchschemas.benchmarks.DocumentKind;

final class Fastjson2 implements Rival {
  @Override
  public Object read(DocumentKind kind, byte[] json) {
    return JSON.parseObject(json, kind.bean());
  }

  @Override
  public byte[] write(DocumentKind kind, Object value) {
    return JSON.toJSONBytes(value);
  }
}
