package onewindow.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** Chromium as installed on this machine. */
public class Browser implements AutoCloseable {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome");

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser chromium;

	private final Path screenshots = Path.of("target", "screenshots");

	private int shots;

	/** Starts the browser, or fails saying what to install. */
	public Browser() {
		Path executable = Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					"Browser tests need Chromium: install it (Debian: chromium fonts-noto-cjk), or set CHROMIUM to it"));
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.chromium = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(executable)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
						"--disable-component-update", "--disable-sync", "--no-first-run")));
	}

	/** Opens a window in which nobody has signed in. */
	public Page open() {
		BrowserContext context = this.chromium
			.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1440, 1000)
				.setLocale("zh-CN")
				.setTimezoneId("Asia/Shanghai"));
		context.setDefaultTimeout(40_000);
		return context.newPage();
	}

	/** Keeps what the page shows under {@code target/screenshots}. */
	public void keep(Page page, String name) {
		this.shots++;
		page.screenshot(new Page.ScreenshotOptions()
			.setPath(this.screenshots.resolve("%02d-%s.png".formatted(this.shots, name)))
			.setFullPage(true));
	}

	/** Closes the windows of a test. */
	public void closeWindows() {
		List.copyOf(this.chromium.contexts()).forEach(BrowserContext::close);
	}

	/** Waits until something is there. */
	public static Locator see(Locator locator) {
		locator.first().waitFor();
		return locator.first();
	}

	@Override
	public void close() {
		this.chromium.close();
		this.playwright.close();
	}

}
