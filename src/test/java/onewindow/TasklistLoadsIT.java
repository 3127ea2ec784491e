package onewindow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import onewindow.testing.Browser;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Soak;
import onewindow.testing.Tasklist;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tasklist opens whole however many others work at the same time: as it comes, it mixes
 * up what it tells browsers of its own scripts, and pages stay blank.
 */
@Soak
@OpenHall
class TasklistLoadsIT {

	static final int LOADS = 300;

	@Autowired
	HallDriver hall;

	@Test
	void isNeverBlankWhileOthersWork() {
		this.hall.receive();
		List<String> errors = new ArrayList<>();
		AtomicBoolean done = new AtomicBoolean();
		ExecutorService others = Executors.newFixedThreadPool(2);
		try (Browser browser = new Browser()) {
			Page window = browser.openAt(1366, 768, "zh-CN");
			Tasklist.signIn(window, this.hall.address(), CLERK, this.hall.password());
			window.onPageError(errors::add);
			List<CompletableFuture<Void>> working = List.of(work("market-reviewer", done, others),
					work("s043", done, others));

			for (int load = 0; load < LOADS; load++) {
				window.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
				Browser.see(window.locator(".start-process-action"));
				Browser.see(window.locator(".hall-panel"));
			}

			done.set(true);
			working.forEach(CompletableFuture::join);
		}
		finally {
			done.set(true);
			others.shutdown();
		}
		assertThat(errors).isEmpty();
	}

	private CompletableFuture<Void> work(String user, AtomicBoolean done, ExecutorService others) {
		Client.Session session = this.hall.signInToTasklist(user);
		return CompletableFuture.runAsync(() -> {
			while (!done.get()) {
				assertThat(session.get("/camunda/api/engine/engine/default/task?maxResults=15").status())
					.isEqualTo(200);
			}
		}, others);
	}

}
