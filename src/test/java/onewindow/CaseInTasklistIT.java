package onewindow;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import onewindow.testing.Browser;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Soak;
import onewindow.testing.Samples;
import onewindow.testing.Tasklist;
import onewindow.testing.Wording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The case beside the form as a clerk uses it, on the screens that such halls have.
 */
@Soak
@OpenHall
class CaseInTasklistIT {

	static Browser browser;

	final List<String> errors = new ArrayList<>();

	@Autowired
	HallDriver hall;

	Page window;

	Tasklist clerk;

	@BeforeAll
	static void start() {
		browser = new Browser();
	}

	@AfterAll
	static void stop() {
		browser.close();
	}

	@BeforeEach
	void onAWorkingDay() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@AfterEach
	void closeWindows() {
		browser.closeWindows();
	}

	@ParameterizedTest
	@CsvSource({ "1366, 768", "1920, 1080" })
	void standsBesideTheFormInChineseForEverybody(int width, int height) {
		String number = this.hall.receive();
		signIn(width, height, CLERK);

		this.clerk.filter("本窗口待办");
		assertThat(Browser.see(this.clerk.entry(number)).innerText()).contains("李桂芝", "食品经营许可", "还剩5个工作日", "今天收到");
		assertThat(flaws(".hall-card")).isEmpty();
		this.clerk.take(number);
		panel().getByText("办理经过").click();

		assertThat(panel().innerText()).contains(number, "还剩5个工作日", "食品安全管理制度目录", "登记申请", "辛玉梅");
		assertThat(Wording.latinWords(this.window)).isEmpty();
		assertThat(flaws(".hall-panel")).isEmpty();
		assertThat(this.errors).isEmpty();
		browser.keep(this.window, "case-" + width);
	}

	@Test
	void keepsWhatWasTypedWhileTheCaseIsLookedAt() {
		String number = this.hall.receive();
		signIn(1366, 768, CLERK);
		this.clerk.takeWaiting(number);
		this.clerk.tick("一次性告知补正");
		this.clerk.write("补正内容", "请补交营业执照复印件");

		this.window.getByText("收起 »").click();
		this.window.getByText("« 办件").click();
		panel().getByText("查看完整信息").click();
		panel().getByLabel("查看的理由").fill("电话通知补正");
		panel().getByLabel("查看的理由").press("Enter");

		Browser.see(panel().getByText("232703195602291015"));
		assertThat(this.clerk.text("补正内容")).isEqualTo("请补交营业执照复印件");
	}

	@Test
	void findsAHalfTypedFormAgainAfterAReloadAndAfterFiveIdleMinutes() {
		String number = this.hall.receive();
		this.window = browser.openAt(1366, 768, "zh-CN");
		this.window.clock().install();
		this.clerk = Tasklist.signIn(this.window, this.hall.address(), CLERK, this.hall.password());
		this.clerk.takeWaiting(number);
		this.clerk.tick("一次性告知补正");
		this.clerk.write("补正内容", "请补交营业执照复印件");
		this.window.clock().runFor(2_000);
		Browser.see(this.window.getByText("填写的内容已自动保存"));

		this.window.reload();

		Browser.see(this.window.getByText("已恢复"));
		assertThat(this.clerk.text("补正内容")).isEqualTo("请补交营业执照复印件");

		this.window.clock().fastForward("05:06");
		this.window.clock().runFor(6_000);

		Browser.see(this.window.getByText("离开超过五分钟"));
		browser.keep(this.window, "locked");
		Browser.see(this.window.locator("input[ng-model=username]")).fill(CLERK);
		this.window.locator("input[ng-model=password]").fill(this.hall.password());
		this.window.locator("input[ng-model=password]").press("Enter");

		Browser.see(this.window.getByText("已恢复"));
		assertThat(this.clerk.text("补正内容")).isEqualTo("请补交营业执照复印件");
		assertThat((String) this.window.evaluate("JSON.stringify({...localStorage, ...sessionStorage})"))
			.doesNotContain("请补交营业执照复印件");
	}

	@Test
	void passesATaskOnWithAButton() {
		String number = this.hall.receive();
		signIn(1366, 768, CLERK);
		this.clerk.takeWaiting(number);

		panel().getByText("转办、催办等操作").click();
		panel().getByText("转办", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(flaws(".hall-dialog")).isEmpty();
		assertThat(Wording.latinWords(this.window)).isEmpty();
		this.window.locator(".hall-dialog select").selectOption("s043");
		this.window.locator(".hall-dialog input").fill("下午请假");
		browser.keep(this.window, "transfer");
		this.window.locator(".hall-dialog button[type=submit]").click();

		Browser.see(panel().getByText("转办已办理"));
		assertThat(this.hall.task(number).path("assignee").asText()).isEqualTo("s043");
		assertThat(this.errors).isEmpty();
	}

	@Test
	void printsAllPapersOfACaseInOneDialog() {
		String number = this.hall.receiveAndAccept();
		signIn(1366, 768, "market-reviewer");
		this.window.evaluate("window.printed = []");
		this.clerk.takeWaiting(number);

		this.window.evaluate(
				"""
						() => new MutationObserver(() => {
						  const frame = document.querySelector('.hall-print');
						  if (frame) {
						    frame.contentWindow.print = () =>
						      window.printed.push([...frame.contentDocument.querySelectorAll('.sheet')].map(sheet => sheet.shadowRoot.textContent));
						  }
						}).observe(document.body, { childList: true })""");
		panel().getByText("打印全部").click();
		this.window.waitForFunction("() => window.printed.length === 1");

		assertThat(this.window.evaluate("window.printed[0].length")).isEqualTo(2);
		assertThat((String) this.window.evaluate("window.printed[0].join()")).contains("申请材料接收凭证", "受理通知书");
	}

	@Test
	void attachesScansToAMaterialAndShowsThem() {
		String number = this.hall.receive();
		signIn(1366, 768, CLERK);
		this.clerk.takeWaiting(number);

		panel().locator("tr[data-drop=business-licence] input[type=file]")
			.setInputFiles(new FilePayload[] { new FilePayload("营业执照.png", "image/png", this.window.screenshot()),
					new FilePayload("说明.pdf", "application/pdf", this.window.pdf()) });
		Browser.see(panel().getByText("已上传2个文件"));
		assertThat(flaws(".hall-materials")).isEmpty();
		panel().getByText("营业执照.png").click();

		Browser.see(this.window.locator(".hall-preview img"));
		assertThat(this.window.evaluate("document.querySelector('.hall-preview img').naturalWidth")).isEqualTo(1366);
		browser.keep(this.window, "scan");
		this.window.getByText("关闭", new Page.GetByTextOptions().setExact(true)).click();
		panel().getByLabel("撤下说明.pdf").click();
		this.window.locator(".hall-dialog input").fill("传错了");
		this.window.locator(".hall-dialog input").press("Enter");
		panel().locator("[data-preview]", new Locator.LocatorOptions().setHasText("说明.pdf"))
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		assertThat(this.errors).isEmpty();
	}

	@Test
	void decidesSideBySideWhetherTwoApplicationsAreOne() {
		String one = this.hall.receive();
		String other = this.hall.receive();
		signIn(1366, 768, CLERK);
		this.clerk.filter("本窗口待办");
		this.clerk.entry(one).click();

		panel().getByText("并排核对").click();
		Browser.see(this.window.locator(".hall-shown").nth(1).getByText(other));
		assertThat(flaws(".hall-page")).isEmpty();
		browser.keep(this.window, "compare");
		this.window.getByLabel("不是同一申请").check();
		this.window.getByLabel("理由").first().fill("两处经营场所");
		this.window.getByText("确定").click();

		Browser.see(this.window.getByText("已核对：不是同一申请（两处经营场所）"));
		assertThat(this.errors).isEmpty();
	}

	@Test
	void findsWhatHasEnded() {
		String number = this.hall.receive();
		this.hall.complete(CLERK, number, Samples.nonAcceptance("notNeeded"));
		signIn(1366, 768, CLERK);

		this.window.locator(".hall-search input").fill("李桂芝");
		this.window.locator(".hall-search input").press("Enter");
		this.window.locator(".hall-list").getByText(number).click();

		Browser.see(this.window.locator(".hall-page").getByText("不予受理通知书"));
		assertThat(Wording.latinWords(this.window)).isEmpty();
		this.window.getByText("我经办过的").click();
		Browser.see(this.window.locator(".hall-list").getByText(number));
		assertThat(flaws(".hall-page")).isEmpty();
		assertThat(this.errors).isEmpty();
		browser.keep(this.window, "handled");
	}

	private void signIn(int width, int height, String user) {
		this.window = browser.openAt(width, height, "zh-CN");
		this.window.onConsoleMessage(message -> {
			if (message.type().equals("error")) {
				this.errors.add(message.text());
			}
		});
		this.clerk = Tasklist.signIn(this.window, this.hall.address(), user, this.hall.password());
	}

	private Locator panel() {
		return this.window.locator(".hall-panel");
	}

	/** What keeps people from using a part of the page. */
	private List<String> flaws(String part) {
		return new AxeBuilder(this.window).include(part)
			.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
			.analyze()
			.getViolations()
			.stream()
			.map(CaseInTasklistIT::said)
			.toList();
	}

	private static String said(Rule rule) {
		return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
	}

}
