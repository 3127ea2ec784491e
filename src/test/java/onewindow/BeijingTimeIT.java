package onewindow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import onewindow.testing.Browser;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days and hours are Beijing's, whatever the server and the browser think where they are.
 */
@OpenHall
@Tag("soak")
class BeijingTimeIT {

	private static Browser browser;

	@Autowired
	HallDriver hall;

	@Autowired
	RepositoryService repository;

	private String number;

	private Page window;

	@BeforeAll
	static void start() {
		browser = new Browser();
	}

	@AfterAll
	static void stop() {
		browser.close();
	}

	@Test
	void isShownByBothApplicationsToABrowserInChicago() {
		assertThat(System.getProperty("user.timezone")).as("the server's zone").isEqualTo("America/Chicago");
		this.hall.setTime("2026-05-06T08:30");
		this.number = this.hall.receive();

		isShownByTasklist();
		isShownByCockpit();
	}

	private void isShownByTasklist() {
		open("tasklist", CLERK);
		this.window.getByText("本窗口待办").first().click();
		Locator entry = Browser
			.see(this.window.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(this.number)));

		entry.click();
		this.window.getByText("办理经过").click();

		assertThat(Browser.see(this.window.locator(".hall-acts time")).innerText()).isEqualTo("5月6日 08:30");
		saysWhoseTimeItIs();
	}

	private void isShownByCockpit() {
		open("cockpit", "director");
		this.window.navigate("about:blank");
		this.window.navigate(this.hall.address() + "/camunda/app/cockpit/default/#/process-definition/%s/runtime"
			.formatted(this.repository.createProcessDefinitionQuery()
				.processDefinitionKey(Samples.ITEM)
				.latestVersion()
				.singleResult()
				.getId()));

		assertThat(Browser.see(this.window.locator("td.start-time")).innerText()).contains("2026-05-06T08:30");
		saysWhoseTimeItIs();
	}

	private void open(String application, String user) {
		this.window = browser.openIn("America/Chicago");
		Browser.signIn(this.window, this.hall.address() + "/camunda/app/%s/default/".formatted(application), user,
				this.hall.password());
		this.window.locator("input[ng-model=username]")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
	}

	private void saysWhoseTimeItIs() {
		assertThat(this.window.locator("#footer-timezone").innerText()).isEqualTo("日期和时间均为北京时间");
		browser.keep(this.window, "beijing-time");
	}

}
