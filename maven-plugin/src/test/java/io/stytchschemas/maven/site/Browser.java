package io.stytchschemas.maven.site;

import io.stytchschemas.maven.text.JsonTexts;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.json.JsonText;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium, driven by its own protocol over a loopback socket. */
final class Browser implements Closeable {
  private static final int SECONDS = 120;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private int last;

  private Browser(Process process, String page) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(page), new Listener())
            .join();
  }

  /** Null where this machine has none. */
  static Path installed() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  static Browser start(Path chromium, Path profile) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    chromium.toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--remote-debugging-port=0",
                    "--user-data-dir=" + profile,
                    "about:blank"))
            .redirectErrorStream(true)
            .start();
    BufferedReader output = process.inputReader();
    String line = output.readLine();
    while (line != null && !line.contains("DevTools listening on ws://")) {
      line = output.readLine();
    }
    URI devTools = URI.create(Objects.requireNonNull(line).replaceFirst(".* on ws:", "http:"));
    HttpRequest open =
        HttpRequest.newBuilder(devTools.resolve("/json/new?about:blank"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    String page = HttpClient.newHttpClient().send(open, BodyHandlers.ofString()).body();
    return new Browser(process, text(object(page), "webSocketDebuggerUrl"));
  }

  /** Opens a file, and waits until its scripts have run. */
  void open(Path file) throws InterruptedException {
    call("Page.navigate", "{\"url\":" + JsonTexts.quoted(file.toUri().toString()) + "}");
    while (!eval("document.readyState + location.protocol").equals("completefile:")) {
      Thread.sleep(20);
    }
  }

  /**
   * The value of an expression, as text; empty while the page is being left, and where it fails.
   */
  String eval(String expression) throws InterruptedException {
    JsonObject answer =
        call(
            "Runtime.evaluate",
            "{\"expression\":" + JsonTexts.quoted("String(" + expression + ")") + "}");
    if (!(answer.get("result") instanceof JsonObject result)) {
      return "";
    }
    return Objects.requireNonNullElse(object(result, "result").string("value"), "");
  }

  /** Clicks on something that leads to another page, and waits until that is there. */
  void follow(String selector, String title) throws InterruptedException {
    String click = "dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))";
    String element = "document.querySelector(" + JsonTexts.quoted(selector) + ")";
    eval("setTimeout(() => " + element + "." + click + ", 0)");
    for (int i = 0; i < 500 && !eval("document.title").equals(title); i++) {
      Thread.sleep(20);
    }
  }

  /** Types into what has the focus. */
  void type(String text) throws InterruptedException {
    call("Input.insertText", "{\"text\":" + JsonTexts.quoted(text) + "}");
  }

  void press(String key) throws InterruptedException {
    for (String type : List.of("keyDown", "keyUp")) {
      String enter = key.equals("Enter") ? ",\"windowsVirtualKeyCode\":13,\"text\":\"\\r\"" : "";
      call(
          "Input.dispatchKeyEvent",
          "{\"type\":\"" + type + "\",\"key\":" + JsonTexts.quoted(key) + enter + "}");
    }
  }

  private JsonObject call(String method, String parameters) throws InterruptedException {
    int id = ++last;
    socket
        .sendText(
            "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
        .join();
    while (true) {
      String answer = answers.poll(SECONDS, TimeUnit.SECONDS);
      JsonObject json = object(Objects.requireNonNull(answer, "the browser does not answer"));
      if (json.get("id") instanceof JsonValue.JsonNumber number
          && number.value().intValueExact() == id) {
        return json;
      }
    }
  }

  private static JsonObject object(String json) {
    return (JsonObject)
        JsonText.parse("browser", json.getBytes(StandardCharsets.UTF_8), new Diagnostics());
  }

  private static JsonObject object(JsonObject json, String... path) {
    JsonObject inner = json;
    for (String name : path) {
      inner = (JsonObject) Objects.requireNonNull(inner.get(name));
    }
    return inner;
  }

  private static String text(JsonObject json, String name) {
    return Objects.requireNonNull(json.string(name));
  }

  /** Waits for the end of all its processes, which write into the profile till then. */
  @Override
  public void close() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    socket.abort();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
  }

  /** Puts fragments together. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
      message.append(data);
      if (isLast) {
        answers.add(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
