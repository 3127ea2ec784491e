package onewindow.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;

/**
 * Chromium, or a browser made of it: an installed one, else the one that Playwright
 * downloads.
 */
public class Browser implements AutoCloseable {

	/**
	 * A whole page takes long to paint where there is no graphics card and other work.
	 */
	private static final double PAINTING = 120_000;

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser chromium;

	private final Path screenshots = Path.of("target", "screenshots");

	private int shots;

	/** Starts the browser, or fails saying what to do. */
	public Browser() {
		Optional<Path> installed = InstalledBrowser.find(System.getenv(), Files::isExecutable);
		if (installed.isEmpty()) {
			download();
		}
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		LaunchOptions options = new LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"));
		installed.ifPresent(options::setExecutablePath);
		this.chromium = this.playwright.chromium().launch(options);
	}

	/** Downloads nothing that is there already. */
	private static void download() {
		String java = ProcessHandle.current().info().command().orElse("java");
		ProcessBuilder install = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
				"com.microsoft.playwright.CLI", "install", "chromium")
			.inheritIO();
		try {
			if (install.start().waitFor() == 0) {
				return;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new IllegalStateException(
				"Browser tests found no Chromium, Chrome or Edge, and none can be downloaded: install one, or set CHROMIUM to it");
	}

	/** Opens a window in which nobody has signed in. */
	public Page open() {
		return openIn("Asia/Shanghai");
	}

	/** The same on a machine that is somewhere else, or is set up wrong. */
	public Page openIn(String zone) {
		return open(new NewContextOptions().setViewportSize(1440, 1000).setLocale("zh-CN").setTimezoneId(zone));
	}

	/** The same on a screen of some size, in a browser that speaks some language. */
	public Page openAt(int width, int height, String language) {
		return open(new NewContextOptions().setViewportSize(width, height)
			.setLocale(language)
			.setTimezoneId("Asia/Shanghai"));
	}

	private Page open(NewContextOptions window) {
		BrowserContext context = this.chromium.newContext(window);
		context.setDefaultTimeout(40_000);
		return context.newPage();
	}

	/**
	 * Signs in to one of the web applications. They draw their login anew when they know
	 * the engines, and what was typed before is lost, so this waits for the page to be
	 * quiet.
	 */
	public static void signIn(Page page, String application, String user, String password) {
		page.navigate(application + "#/login");
		page.waitForLoadState(LoadState.NETWORKIDLE);
		page.fill("input[ng-model=username]", user);
		page.fill("input[ng-model=password]", password);
		page.press("input[ng-model=password]", "Enter");
	}

	/** Keeps what the page shows under {@code target/screenshots}. */
	public void keep(Page page, String name) {
		this.shots++;
		page.bringToFront();
		page.screenshot(new Page.ScreenshotOptions().setTimeout(PAINTING)
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
