package io.stytchschemas.benchmarks.rivals;

import com.alibaba.fastjson2.JSON;
import io.stytchschemas.benchmarks.RequestKind;

final class Fastjson2 implements Rival {
  @Override
  public Object read(RequestKind kind, byte[] json) {
    return JSON.parseObject(json, kind.bean());
  }

  @Override
  public byte[] write(RequestKind kind, Object value) {
    return JSON.toJSONBytes(value);
  }
}
