package onewindow;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import onewindow.testing.Browser;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import onewindow.testing.Soak;
import onewindow.testing.Tasklist;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A licence from the counter to the applicant's hand, as people see it in Tasklist.
 */
@OpenHall
class TasklistStoryIT {

	static Browser browser;

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

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

	@Test
	void opensWithWhatIsDueFirst() {
		this.hall.setTime("2026-05-07T10:00");
		String later = this.hall.receive();
		this.hall.setTime("2026-05-06T10:00");
		String sooner = this.hall.receive();
		Page window = browser.open();
		Tasklist clerk = signIn(window, CLERK);

		clerk.filter("本窗口待办");

		Browser.see(clerk.entry(sooner));
		assertThat(window.locator(".tasks-list li.task").allInnerTexts()).satisfiesExactly(
				first -> assertThat(first).contains(sooner), second -> assertThat(second).contains(later));
	}

	@Soak
	@Test
	void leadsALicenceThroughTasklist() {
		Page window = browser.open();
		Tasklist clerk = signIn(window, CLERK);
		clerk.beginApplication("食品经营许可");
		clerk.write("申请人姓名（名称）", "王桂芬");
		clerk.write("证件号码（统一社会信用代码）", "232703198506123023");
		clerk.write("联系电话", "13904571234");
		clerk.write("经营场所", "新林镇林海路8号");
		clerk.choose("经营项目", "餐饮服务");
		clerk.write("经营场所面积", "45");
		clerk.tick("食品经营许可申请书");
		clerk.tick("设备布局、操作流程等文件");
		clerk.tick("食品安全管理制度目录");
		browser.keep(window, "application");
		clerk.sendApplication();

		clerk.refresh();
		clerk.filter("本窗口待办");
		String number = newestCaseOf("王桂芬");
		Browser.see(clerk.entry(number));
		browser.keep(window, "list");
		assertThat(clerk.entry(number).innerText()).contains("受理申请", "食品经营许可", "王桂芬", "工作日");
		clerk.take(number);
		Page receipt = clerk.openDocument("申请材料接收凭证");
		receipt.getByText("本凭证只证明收到材料").waitFor();
		browser.keep(receipt, "D01");
		clerk.tick("受理");
		clerk.tickIn("已通过数据共享核验的材料", "营业执照");
		clerk.tickIn("已通过数据共享核验的材料", "从业人员健康证明");
		browser.keep(window, "acceptance");
		clerk.complete();

		Page bureau = browser.open();
		Tasklist reviewer = signIn(bureau, "market-reviewer");
		reviewer.takeWaiting(number);
		reviewer.tick("符合条件，建议准予");
		reviewer.write("审查情况和理由", "材料齐全，布局合理。");
		reviewer.tick("不需要");
		reviewer.write("不需要现场核查的理由", "三个月内已对同一场所核查。");
		browser.keep(bureau, "review");
		reviewer.complete();

		Page office = browser.open();
		Tasklist decider = signIn(office, "market-decider");
		decider.takeWaiting(number);
		Browser.see(office.getByText("材料齐全，布局合理。"));
		decider.tick("准予许可");
		browser.keep(office, "decision");
		decider.complete();

		clerk.refresh();
		clerk.takeWaiting(number);
		Page licence = clerk.openDocument("准予行政许可决定书");
		Browser.see(licence.getByText("许可证编号"));
		browser.keep(licence, "D15");
		clerk.choose("送达方式", "窗口领取");
		clerk.write("签收人", "王桂芬");
		clerk.write("签收人与申请人的关系", "本人");
		browser.keep(window, "delivery");
		clerk.complete();

		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("closed");
	}

	/** Nobody is told twice what is missing. */
	@Test
	void tellsOnceWhatMustBeCorrected() {
		String number = this.hall.receive(Samples.application("applicantName", "赵玉珍"));
		Page window = browser.open();
		Tasklist clerk = signIn(window, CLERK);
		clerk.takeWaiting(number);
		clerk.tick("一次性告知补正");
		clerk.tickIn("已收到但不符合要求的材料", "食品安全管理制度目录");
		clerk.untickIn("核收的材料", "食品安全管理制度目录");
		assertThat(clerk.text("补正内容")).contains("《营业执照》：未提交", "《从业人员健康证明》：未提交");
		clerk.write("补正内容", clerk.text("补正内容") + "\n《食品安全管理制度目录》：缺少追溯制度，请补充。");
		browser.keep(window, "correction");
		clerk.complete();

		clerk.refresh();
		clerk.takeWaiting(number);
		Page notice = clerk.openDocument("补正告知书");
		Browser.see(notice.getByText("现将需要补正的全部内容一次告知如下"));
		browser.keep(notice, "D03");
		clerk.tick("营业执照");
		clerk.tick("食品安全管理制度目录");
		clerk.tick("从业人员健康证明");
		browser.keep(window, "corrections");
		clerk.complete();

		assertThat(this.hall.task(number).path("name").asText()).isEqualTo("受理申请");
	}

	/** Two officers arrange a visit, and each sees what the other wrote. */
	@Test
	void arrangesAVisitAndSignsTheRecord() {
		String number = this.hall.receiveAndAccept();
		this.hall.complete("market-reviewer", number, Samples.reviewWithSiteVerification());
		Page first = browser.open();
		Tasklist officer = signIn(first, "market-verifier1");
		officer.takeWaiting(number);
		officer.write("核查日期", this.hall.today().toString());
		officer.write("核查时间", "下午2时");
		officer.write("核查地点", "新林镇中心街12号一层");
		officer.choose("主办核查人员", "核查人员甲");
		officer.choose("协办核查人员", "核查人员乙");
		officer.write("核查内容", "设备布局和操作流程");
		browser.keep(first, "appointment");
		officer.complete();

		this.hall.complete("market-verifier1", number, Samples.verificationRecord(this.hall.today()));
		Page second = browser.open();
		Tasklist colleague = signIn(second, "market-verifier2");
		colleague.takeWaiting(number);
		Browser.see(second.getByText("布局与图纸一致。"));
		colleague.tick("一致，签署");
		browser.keep(second, "countersignature");
		colleague.complete();

		assertThat(this.hall.values(number, "documents", "type")).endsWith("D09", "D09R");
	}

	/** Nobody comes twice for a paper that may come later. */
	@Test
	void acceptsWithGaps() {
		String number = this.hall.receive(
				Samples.with(Samples.application("applicantName", "钱秀荣"), "handedIn", Samples.PAPERS.subList(0, 2)));
		Page window = browser.open();
		Tasklist clerk = signIn(window, CLERK);
		clerk.takeWaiting(number);
		clerk.tick("容缺受理");
		clerk.tickIn("已通过数据共享核验的材料", "营业执照");
		clerk.tickIn("已通过数据共享核验的材料", "从业人员健康证明");
		clerk.tickIn("容缺后补的材料", "食品安全管理制度目录");
		clerk.tick("申请人已签署容缺受理承诺书");
		browser.keep(window, "deferral");
		clerk.complete();

		clerk.refresh();
		clerk.takeWaiting(number);
		Browser.see(window.getByText("容缺待补").first());
		Page notice = clerk.openDocument("容缺受理通知书");
		Browser.see(notice.getByText("自愿申请容缺受理"));
		browser.keep(notice, "D06");
		clerk.tick("食品安全管理制度目录");
		browser.keep(window, "supply");
		clerk.complete();

		assertThat(this.hall.tasks(number)).containsExactly("Task_ReviewCase");
		assertThat(this.hall.view(number).path("deferral").path("outcome").asText()).isEqualTo("supplied");
	}

	@Test
	void leavesNothingOfAnApplicationToTheNextClerkWhenTheSessionEnds() {
		Page window = browser.open();
		Tasklist clerk = signIn(window, CLERK);
		clerk.beginApplication("食品经营许可");
		clerk.write("申请人姓名（名称）", "王桂芬");
		clerk.write("证件号码（统一社会信用代码）", "232703198506123023");

		window.context().clearCookies();
		clerk.sendApplication();
		window.locator("input[ng-model=username]").waitFor();
		assertThat((String) window.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
			.doesNotContain("王桂芬", "232703198506123023");

		Tasklist next = signIn(window, "s001");
		next.beginApplication("企业投资项目备案");
		assertThat(next.text("申请人姓名（名称）")).isEmpty();
		assertThat(next.text("证件号码（统一社会信用代码）")).isEmpty();
	}

	@Test
	void saysInChineseWhyNobodySignsIn() {
		Page window = browser.open();
		Browser.signIn(window, this.hall.address() + "/camunda/app/tasklist/default/", "s045", "Wrong-password-1");

		Browser.see(window.getByText("用户名或者密码不正确，或者无权使用此应用"));
		browser.keep(window, "wrong-password");
	}

	@Test
	void showsWhoeverDecidesWhatWasStatedAndWhatWasCorrected() {
		String number = this.hall.receive();
		Map<String, Object> right = new HashMap<>(Samples.application("floorArea", 80));
		List.of("channel", "handedIn").forEach(right::remove);
		this.hall.as(CLERK).post("/api/cases/%s/amendment".formatted(number), Map.of("values", right));
		this.hall.as(CLERK)
			.post("/api/cases/%s/statements".formatted(number),
					Map.of("speaker", "applicant", "name", "李桂芝", "content", "后厨已经改造，请再看一次。"));
		this.hall.complete(CLERK, number, Samples.acceptance());
		this.hall.complete("market-reviewer", number, Samples.review());
		Page window = browser.open();
		Tasklist decider = signIn(window, "market-decider");
		decider.takeWaiting(number);

		decider.tick("不予许可");

		Browser.see(window.getByText("后厨已经改造，请再看一次。"));
		Browser.see(window.getByText("对陈述、申辩的答复"));
		browser.keep(window, "statement");
	}

	@Test
	void callsWhomNothingElseReaches() {
		String number = this.hall.receive(Samples.application("phone", "0457-3181234"));
		this.hall.complete(CLERK, number, Samples.nonAcceptance("notNeeded"));
		Page window = browser.open();
		Tasklist clerk = signIn(window, CLERK);
		clerk.takeWaiting(number);

		Browser.see(window.getByText("请电话或者当面告知"));
		clerk.tick("已告知");
		clerk.tick("电话");
		clerk.write("接受告知的人", "本人");
		browser.keep(window, "telling");
		clerk.complete();

		assertThat(this.hall.values(number, "notices", "state")).containsExactly("told", "told");
	}

	@Test
	void saysInChineseWhyAFormIsNotTaken() {
		String number = this.hall.receive();
		Page window = browser.open();
		Tasklist clerk = signIn(window, CLERK);
		clerk.takeWaiting(number);

		clerk.tick("受理");
		clerk.send();

		Browser.see(window.getByText("《营业执照》未收到，不能受理"));
		browser.keep(window, "refused-form");
	}

	@Soak
	@Test
	void asksAnotherUnitStopsTheClockAndHoldsAHearingInTasklist() {
		String item = "construction-project-planning-permit";
		this.hall.setTime("2026-05-06T10:00");
		String number = this.items.accept(item);

		Page bureau = browser.open();
		Tasklist reviewer = signIn(bureau, "land-reviewer");
		reviewer.takeWaiting(number);
		reviewer.tick("符合条件，建议准予");
		reviewer.write("审查情况和理由", "方案需要专家评审，并告知相邻住户。");
		reviewer.tickIn("是否需要现场核查", "不需要");
		reviewer.write("不需要现场核查的理由", "一月内已核查。");
		reviewer.tickIn("是否需要专家评审", "需要");
		reviewer.tickIn("是否需要听证", "涉及公共利益，应当举行听证");
		browser.keep(bureau, "review-stages");
		reviewer.complete();

		Page other = browser.open();
		Tasklist consulted = signIn(other, "forest-reviewer");
		consulted.takeWaiting(number);
		Browser.see(other.getByText("涉林地意见"));
		consulted.tick("附条件同意");
		consulted.write("条件或者理由", "临时占用林地另行报批。");
		browser.keep(other, "opinion");
		Page letter = consulted.openDocument("征求意见函（新林区林业和草原局）");
		Browser.see(letter.getByText("逾期未答复的，不视为同意"));
		browser.keep(letter, "D10");
		consulted.complete();
		this.items.opinion(number, "U09", Map.of("opinion", "agree"));

		reviewer.refresh();
		reviewer.takeWaiting(number);
		reviewer.choose("特别程序", "专家评审");
		reviewer.write("所需工作日", "10");
		reviewer.write("承担的专家组或者机构", "区规划专家组");
		reviewer.write("需要的理由", "涉及地质条件。");
		browser.keep(bureau, "special-procedure");
		reviewer.complete();
		assertThat(this.hall.view(number).path("stoppedSince").asText()).isEqualTo("2026-05-06");
		reviewer.refresh();
		reviewer.takeWaiting(number);
		Page notice = reviewer.openDocument("特别程序告知书");
		Browser.see(notice.getByText("预计承诺期限"));
		browser.keep(notice, "D08");
		reviewer.write("参加的专家或者检验检测人员", "专家五人");
		reviewer.tick("参加人员与本件没有利害关系");
		reviewer.write("评审、检验或者鉴定情况", "方案可行。");
		reviewer.tick("符合要求");
		browser.keep(bureau, "special-procedure-result");
		reviewer.complete();

		reviewer.refresh();
		reviewer.takeWaiting(number);
		reviewer.write("听证日期", "2026-05-18");
		reviewer.write("听证时间", "上午9时30分");
		reviewer.write("听证地点", "区政务大厅听证室");
		reviewer.choose("听证主持人", "单位负责人");
		reviewer.write("听证内容", "方案对相邻住户的影响");
		reviewer.write("听证所需工作日", "10");
		browser.keep(bureau, "hearing");
		reviewer.complete();

		assertThat(this.hall.tasks(number)).containsExactly("Task_RecordHearing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "director", "supervisor" })
	void opensCockpitToTheManagement(String user) {
		this.hall.receive();
		Page page = browser.open();
		Browser.signIn(page, this.hall.address() + "/camunda/app/cockpit/default/", user, this.hall.password());

		page.getByText("运行中的流程实例").waitFor();
		page.navigate(this.hall.address() + "/camunda/app/cockpit/default/#/processes");
		Browser.see(page.getByText("受理").or(page.getByText("许可")).first());
		browser.keep(page, "cockpit-" + user);
	}

	private Tasklist signIn(Page page, String user) {
		return Tasklist.signIn(page, this.hall.address(), user, this.hall.password());
	}

	private String newestCaseOf(String applicant) {
		return this.hall.as(CLERK)
			.get("/engine-rest/process-instance?variables=applicantName_eq_"
					+ java.net.URLEncoder.encode(applicant, java.nio.charset.StandardCharsets.UTF_8))
			.body()
			.get(0)
			.path("businessKey")
			.asText();
	}

}
