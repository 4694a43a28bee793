package org.tallystick.io.report;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, and what it says about a page. */
final class Browser implements AutoCloseable {
    private final ChromeDriver driver;

    Browser() {
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("browser.binary", "/usr/bin/chromium"));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", console);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(System.getProperty("browser.driver", "/usr/bin/chromedriver")))
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    }

    /**
     * A way of looking at a page.
     *
     * @param width the width of the window in CSS pixels
     * @param scheme "light" or "dark"
     */
    record View(int width, String scheme) {
        @Override
        public String toString() {
            return width + "-" + scheme;
        }
    }

    /** Opens a page and returns how many milliseconds it took until everything was laid out. */
    long open(Path page, View view) {
        int height = view.width() < 600 ? 844 : 900;
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width(), "height", height, "deviceScaleFactor", 1, "mobile", view.width() < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", view.scheme()))));
        long start = System.nanoTime();
        driver.get(page.toUri().toString());
        driver.executeScript("return document.documentElement.getBoundingClientRect().height");
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** Opens every part of the page that is folded. */
    void unfold() {
        driver.executeScript("document.querySelectorAll('details').forEach(part => part.open = true)");
    }

    /** Chooses the second axis of every drawing that has two. */
    void chooseLogarithmicAxes() {
        driver.executeScript("document.querySelectorAll('input.log').forEach(choice => choice.checked = true)");
    }

    /** Returns what the browser complained about since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    /** Returns what axe-core finds wrong, with the first elements of each kind. */
    List<String> barriers() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream().map(Browser::barrier).toList();
    }

    private static String barrier(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    /** Returns the elements that reach over the right edge of the window, outside of what scrolls by itself. */
    List<String> overflowing() {
        return elements("""
                const width = document.documentElement.clientWidth;
                const wide = document.documentElement.scrollWidth > width ? ['the page'] : [];
                return wide.concat([...document.querySelectorAll('body *')]
                    .filter(e => !e.closest('.scroll, .skip') && e.getBoundingClientRect().right > width + 1)
                    .slice(0, 5).map(e => e.outerHTML.slice(0, 120)));""");
    }

    /** Returns the words of drawings that reach out of their drawing or cover each other. */
    List<String> unreadableDrawings() {
        return elements("""
                const bad = [];
                for (const drawing of document.querySelectorAll('svg')) {
                  const frame = drawing.getBoundingClientRect();
                  const words = [...drawing.querySelectorAll('text')].filter(t => t.getClientRects().length);
                  const boxes = words.map(t => t.getBoundingClientRect());
                  boxes.forEach((a, i) => {
                    if (a.left < frame.left - 1 || a.right > frame.right + 1) bad.push('out: ' + words[i].textContent);
                    boxes.slice(i + 1).forEach((b, j) => {
                      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                          && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5)
                        bad.push('over each other: ' + words[i].textContent + ', ' + words[i + 1 + j].textContent);
                    });
                  });
                }
                return bad.slice(0, 5);""");
    }

    private List<String> elements(String script) {
        Object found = driver.executeScript(script);
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of("no answer");
    }

    /** Keeps a picture of the page from its top, for people to look at. */
    void picture(Path target, int mostHeight) throws IOException {
        Object height = driver.executeScript("return document.documentElement.scrollHeight");
        Object width = driver.executeScript("return document.documentElement.clientWidth");
        int shown = height instanceof Long known ? (int) Math.min(known, mostHeight) : mostHeight;
        Map<String, Object> taken = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", shown, "scale", 1)));
        Files.write(target, Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
