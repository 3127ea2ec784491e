package onewindow;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import onewindow.testing.Browser;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import onewindow.testing.Soak;
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
 * The days of those who work in Tasklist, on the screens that halls have: no word of
 * English on what they open, nothing in the console, and few keys.
 */
@Soak
@OpenHall
class DaysInTasklistIT {

	private static final int KEYS_TO_A_RECEIPT = 25;

	private static final int KEYS_TO_A_NOTICE = 8;

	/** As a reader at the counter types it. */
	private static final String CARD = "王桂芬|女|鄂伦春|19850612|新林镇林海路8号|232703198506123023";

	static Browser browser;

	final List<String> errors = new ArrayList<>();

	@Autowired
	HallDriver hall;

	Page window;

	Tasklist desk;

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
	void leadACaseFromTheCounterToTheDelivery(int width, int height) {
		signIn(width, height, CLERK);
		countKeys();
		receive();
		assertThat(keys()).as("keys and clicks from the applicant at the counter to the receipt")
			.isLessThanOrEqualTo(KEYS_TO_A_RECEIPT);
		String number = this.hall.view(numberInTheBar()).path("number").asText();
		looksRight("received-" + width);

		countKeys();
		accept();
		assertThat(keys()).as("keys and clicks from the task to the notice of acceptance")
			.isLessThanOrEqualTo(KEYS_TO_A_NOTICE);
		looksRight("accepted-" + width);

		signIn(width, height, "market-reviewer");
		this.desk.takeWaiting(number);
		this.desk.tick("符合条件，建议准予");
		this.desk.write("审查情况和理由", "材料齐全，需要看现场。");
		this.desk.tickIn("现场核查", "需要");
		looksRight("review-" + width);
		this.desk.complete();

		visit(width, height, number);

		signIn(width, height, "market-decider");
		this.desk.takeWaiting(number);
		this.desk.tick("准予许可");
		looksRight("decision-" + width);
		this.desk.complete();

		signIn(width, height, CLERK);
		this.desk.takeWaiting(number);
		this.desk.choose("送达方式", "窗口领取");
		this.desk.write("签收人", "王桂芬");
		this.desk.write("签收人与申请人的关系", "本人");
		looksRight("delivery-" + width);
		this.desk.complete();
		Browser.see(this.window.locator(".hall-said"));
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("closed");
	}

	private void receive() {
		press("Control+Alt+n");
		Browser.see(this.window.locator(".hall-start input"));
		press("s", "p", "Enter");
		Browser.see(this.window.locator(".hall-reader input"));
		given(this.window.locator(".hall-reader input"), CARD);
		press("Enter");
		Browser.see(this.window.locator(".hall-reader").getByText("申请人已读卡"));
		given("联系电话", "13904571234");
		given("经营场所", "新林镇林海路8号");
		given("经营场所面积", "45");
		this.desk.choose("经营项目", "餐饮服务");
		this.desk.tick("食品经营许可申请书");
		this.desk.tick("设备布局、操作流程等文件");
		this.desk.tick("食品安全管理制度目录");
		assertThat(Wording.latinWords(this.window)).isEmpty();
		press("Control+Enter");
		Browser.see(this.window.locator(".hall-said .btn-primary"));
		press("Enter");
		printed("申请材料接收凭证");
	}

	/** The task has opened by itself. */
	private void accept() {
		Browser.see(this.window.locator(".task-card .fjs-form"));
		this.window.locator("button[ng-click='claim()']").click();
		this.window.locator("button[ng-click='unclaim()'], a[ng-click='unclaim()']").first().waitFor();
		this.window.locator(".hall-panel tr[data-drop=business-licence] input[type=file]")
			.setInputFiles(new FilePayload("营业执照.PNG", "image/png", this.window.screenshot()));
		Browser.see(this.window.locator(".hall-panel").getByText("营业执照.PNG"));
		accepted();
		press("Control+Enter");
		Browser.see(this.window.locator(".hall-said").getByText("受理通知书"));
		press("Enter");
		printed("受理通知书");
	}

	private void visit(int width, int height, String number) {
		signIn(width, height, "market-verifier1");
		this.desk.takeWaiting(number);
		this.desk.write("核查日期", this.hall.today().toString());
		this.desk.write("核查时间", "下午2时");
		this.desk.write("核查地点", "新林镇林海路8号");
		this.desk.choose("主办核查人员", "核查人员甲");
		this.desk.choose("协办核查人员", "核查人员乙");
		this.desk.write("核查内容", "设备布局和操作流程");
		looksRight("appointment-" + width);
		this.desk.complete();
		this.hall.complete("market-verifier1", number, Samples.verificationRecord(this.hall.today()));
		signIn(width, height, "market-verifier2");
		this.desk.takeWaiting(number);
		this.desk.tick("一致，签署");
		looksRight("countersignature-" + width);
		this.desk.complete();
	}

	@Test
	void openWhateverElseThereIsWithoutAWordOfEnglish() {
		this.hall.receive();
		this.hall.receiveAndAccept();
		signIn(1366, 768, "market-head");
		for (String page : List.of("recent", "handled", "copies", "hand-out", "substitutions")) {
			open(page);
		}
		this.window.getByText("登记请假").click();
		Browser.see(this.window.locator(".hall-dialog select"));
		assertThat(flaws(".hall-dialog")).isEmpty();
		looksRight("absence");
		this.window.getByText("取消").click();
		signIn(1366, 768, CLERK);
		for (String page : List.of("start", "acceptances")) {
			open(page);
		}
		press("Control+Alt+h");
		this.window.locator(".task-filters").first().click();
		press("?");
		Browser.see(this.window.locator(".hall-dialog kbd"));
		assertThat(flaws(".hall-dialog")).isEmpty();
		assertThat(this.errors).isEmpty();
	}

	private void open(String page) {
		this.window.locator("a[href='#/%s']".formatted(page)).first().click();
		Browser.see(this.window.locator(".hall-list h1"));
		assertThat(flaws(".hall-page")).as(page).isEmpty();
		looksRight(page);
	}

	/** Large print as people set it: a page of half the width. */
	@Test
	void fitAPageOfDoubleSize() {
		String number = this.hall.receive();
		signIn(683, 384, CLERK);
		this.window.navigate(this.hall.address() + "/camunda/app/tasklist/default/#/case/" + number);
		Browser.see(this.window.locator(".hall-case"));

		assertThat((Boolean) this.window
			.evaluate("document.querySelector('.hall-page').scrollWidth <= document.documentElement.clientWidth"))
			.isTrue();
		for (String page : List.of("start", "acceptances", "recent", "handled", "substitutions")) {
			this.window.navigate(this.hall.address() + "/camunda/app/tasklist/default/#/" + page);
			Browser.see(this.window.locator(".hall-list h1"));
			assertThat((Boolean) this.window
				.evaluate("document.querySelector('.hall-page').scrollWidth <= document.documentElement.clientWidth"))
				.as(page)
				.isTrue();
		}
		browser.keep(this.window, "double");
	}

	@Test
	void doEverythingWithoutAMouse() {
		String number = this.hall.receive();
		signIn(1366, 768, CLERK);
		press("Control+Alt+s");
		this.window.keyboard().type("李桂芝");
		press("Enter");
		Browser.see(this.window.locator(".hall-list").getByText(number));
		tabTo(number);
		press("Enter");
		Browser.see(this.window.locator(".hall-page .hall-case"));
		press("Control+Alt+h");
		this.desk.filter("本窗口待办");
		Browser.see(this.desk.entry(number));
		press("Control+Alt+l");
		press("Enter");
		Browser.see(this.window.locator(".task-card .fjs-form"));
		press("Control+Alt+c");
		this.window.locator("button[ng-click='unclaim()'], a[ng-click='unclaim()']").first().waitFor();
		tabTo("转办、催办等操作");
		press("Enter");
		Browser.see(this.window.locator(".hall-actions button"));
		tabTo("抄送");
		press("Enter");
		Browser.see(this.window.locator(".hall-dialog"));
		press("Escape");

		this.window.locator(".hall-dialog")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		assertThat(this.errors).isEmpty();
	}

	@Test
	void areToldWhetherAFormArrivedThatWasOnItsWayWhenTheServerWentAway() {
		String lost = this.hall.receive();
		signIn(1366, 768, CLERK);
		this.desk.takeWaiting(lost);
		accepted();
		this.window.context().setOffline(true);
		press("Control+Enter");
		Browser.see(this.window.locator(".hall-away").getByText("连不上大厅系统"));
		browser.keep(this.window, "away");
		press("Control+Enter");
		this.window.context().setOffline(false);

		Browser.see(this.window.locator(".hall-away").getByText("没有生效，请再提交一次"));
		assertThat(this.hall.view(lost).path("state").asText()).isEqualTo("received");
		this.window.getByText("知道了").click();
		this.window.route("**/submit-form", request -> {
			request.fetch();
			request.abort();
		});
		press("Control+Enter");

		Browser.see(this.window.locator(".hall-away").getByText("已经生效，请勿重复办理"));
		assertThat(this.hall.view(lost).path("state").asText()).isEqualTo("accepted");
	}

	private void accepted() {
		this.desk.tick("受理");
		this.desk.tickIn("已通过数据共享核验的材料", "营业执照");
		this.desk.tickIn("已通过数据共享核验的材料", "从业人员健康证明");
	}

	/** With the tabulator, as whoever uses no mouse does. */
	private void tabTo(String text) {
		for (int i = 0; i < 150; i++) {
			press("Tab");
			if (text.equals(this.window.evaluate("document.activeElement.textContent.trim()"))) {
				return;
			}
		}
		throw new AssertionError("The tabulator does not lead to " + text);
	}

	private void signIn(int width, int height, String user) {
		browser.closeWindows();
		this.window = browser.openAt(width, height, "zh-CN");
		this.window.onConsoleMessage(message -> {
			if (message.type().equals("error")) {
				this.errors.add(user + ": " + message.text());
			}
		});
		this.window.addInitScript(
				"""
						window.acts = 0;
						window.printed = [];
						for (const kind of ['keydown', 'pointerdown']) {
						  addEventListener(kind, event => { window.acts += event.isTrusted ? 1 : 0; }, true);
						}
						addEventListener('DOMContentLoaded', () => new MutationObserver(() =>
						document.querySelectorAll('.hall-print').forEach(frame => {
						  frame.contentWindow.print = () => window.printed.push(
						    [...frame.contentDocument.querySelectorAll('.sheet')].map(sheet => sheet.shadowRoot.textContent).join());
						})).observe(document.body, { childList: true }));""");
		this.desk = Tasklist.signIn(this.window, this.hall.address(), user, this.hall.password());
	}

	private void looksRight(String name) {
		assertThat(Wording.latinWords(this.window)).as(name).isEmpty();
		assertThat(this.errors).as(name).isEmpty();
		browser.keep(this.window, "day-" + name);
	}

	private void countKeys() {
		this.window.evaluate("window.acts = 0");
	}

	private int keys() {
		return (int) this.window.evaluate("window.acts");
	}

	private void press(String... keys) {
		for (String key : keys) {
			this.window.keyboard().press(key);
		}
	}

	/**
	 * What is the applicant's own counts for no key of the clerk's, but the click on its
	 * field does.
	 */
	private void given(String label, String text) {
		Locator field = this.window.getByLabel(label).first();
		field.click();
		given(field, text);
	}

	private static void given(Locator field, String text) {
		field.fill(text);
	}

	private void printed(String title) {
		this.window.waitForFunction("title => window.printed.some(page => page.includes(title))", title);
	}

	private String numberInTheBar() {
		return this.window.locator(".hall-said a").innerText();
	}

	private List<String> flaws(String part) {
		return new AxeBuilder(this.window).include(part)
			.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
			.analyze()
			.getViolations()
			.stream()
			.map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
			.toList();
	}

}
