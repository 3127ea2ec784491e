package onewindow;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import onewindow.testing.Browser;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Soak;
import onewindow.testing.Tasklist;
import onewindow.testing.Wording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * All four web applications in Chinese, in a browser that speaks English, on the screen
 * that such halls have.
 */
@Soak
@OpenHall
class ChineseWebappsIT {

	static Browser browser;

	@Autowired
	HallDriver hall;

	@BeforeAll
	static void start() {
		browser = new Browser();
	}

	@AfterAll
	static void stop() {
		browser.close();
	}

	@AfterEach
	void closeWindows() {
		browser.closeWindows();
	}

	@ParameterizedTest
	@CsvSource({ "tasklist, s042, 一窗 办件", "cockpit, director, 一窗 运行监控", "admin, admin, 一窗 系统管理",
			"welcome, s042, 一窗 首页" })
	void speaksChinese(String application, String user, String title) {
		Page window = browser.openAt(1366, 768, "en-US");
		String address = "%s/camunda/app/%s/default/".formatted(this.hall.address(), application);
		window.navigate(address + "#/login");
		window.locator("input[ng-model=username]").waitFor();

		assertThat(Wording.latinWords(window)).as("login").isEmpty();

		Browser.signIn(window, address, user, this.hall.password());
		gone(window.locator("input[ng-model=username]"));

		assertThat(window.title()).startsWith(title);
		assertThat(window.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
		assertThat(Wording.latinWords(window)).allMatch(word -> word.equals(user) || word.contains("hall.example"));
		assertThat(window.locator(".ce-eol-banner").isVisible()).isFalse();
		assertThat(window.locator("a[href='http://camunda.org']").isVisible()).as("attribution").isTrue();
		browser.keep(window, "chinese-" + application);
	}

	@Test
	void speaksEnglishToWhoeverAsksForIt() {
		Page window = browser.openAt(1366, 768, "zh-CN");
		Tasklist.signIn(window, this.hall.address(), CLERK, this.hall.password());

		window.getByText("English").click();

		Browser.see(window.getByText("No task matching filters found"));
		window.getByText("中文").click();
		Browser.see(window.getByText("没有符合筛选条件的任务"));
	}

	@Test
	void saysInChineseThatAPasswordIsWrong() {
		Page window = browser.openAt(1366, 768, "en-US");
		Browser.signIn(window, this.hall.address() + "/camunda/app/tasklist/default/", "s001", "wrong");

		assertThat(Browser.see(window.locator("[notifications-panel] .alert")).innerText()).contains("登录失败", "密码")
			.doesNotContain("{");
		assertThat(Wording.latinWords(window)).isEmpty();
	}

	@Test
	void hasNoEnglishInTheFormsOfCamundaEither() {
		List<String> errors = new ArrayList<>();
		Page window = browser.openAt(1366, 768, "en-US");
		window.onConsoleMessage(message -> {
			if (message.type().equals("error")) {
				errors.add(message.text() + " " + message.location());
			}
		});
		Tasklist clerk = Tasklist.signIn(window, this.hall.address(), CLERK, this.hall.password());
		clerk.beginApplication("食品经营许可");

		clerk.write("经营场所面积", "0");
		clerk.write("电子邮箱", "nobody");
		clerk.write("申请人姓名（名称）", "王");
		clerk.write("申请人姓名（名称）", "");

		Browser.see(window.getByText("必填"));
		assertThat(Wording.latinWords(window)).isEmpty();
		assertThat(errors).isEmpty();
		browser.keep(window, "chinese-form");
	}

	@Test
	void showsPagesInsteadOfRawAnswers() {
		Page window = browser.openAt(1366, 768, "zh-CN");

		window.navigate(this.hall.address() + "/nothing");
		assertThat(window.locator("h1").innerText()).isEqualTo("没有这个页面");
		window.navigate(this.hall.address() + "/guides/nothing");
		assertThat(window.locator("h1").innerText()).isEqualTo("没有此事项");
		window.navigate(this.hall.address() + "/camunda/api/hall/cases/XL20260506250001/documents/D01-U16-2026-0001");
		assertThat(window.locator("body").innerText()).contains("登录").doesNotContain("{");
		window.navigate(this.hall.address() + "/desk");
		assertThat(window.url()).contains("/camunda/app/tasklist/");
	}

	private static void gone(Locator locator) {
		locator.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
	}

}
