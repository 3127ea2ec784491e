package onewindow.casework.scans;

import java.util.List;
import java.util.Map;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the applicant handed in, scanned at the window.
 */
@OpenHall
class ScansIT {

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	OrphanedScans orphans;

	@BeforeEach
	void onAWorkingDay() {
		this.hall.setTime("2026-05-06T10:00");
	}

	@Test
	void standsWithTheMaterialThatItIsOf() {
		String number = this.hall.receive();

		assertThat(attach(CLERK, number, "business-licence", "营业执照.jpg", Papers.picture("jpg")).status())
			.isEqualTo(200);
		assertThat(attach(CLERK, number, null, "说明.pdf", Papers.pdf(2)).status()).isEqualTo(200);

		assertThat(panel(number)).contains("营业执照.jpg", "说明.pdf", "2页", "未做病毒检查");
		assertThat(this.hall.values(number, "timeline", "title")).contains("上传扫描件：营业执照（1页）", "上传扫描件：其他文件（2页）");
		assertThat(open(CLERK, number).text()).isNotEmpty();
	}

	@Test
	void takesNothingButWhatEverybodyCanRead() {
		String number = this.hall.receive();

		Answer refused = attach(CLERK, number, "business-licence", "合同.pdf", "PK\3\4".getBytes());

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text()).contains("只能上传PDF、JPG、PNG文件");
		assertThat(attach(CLERK, number, "nothing", "营业执照.jpg", Papers.picture("jpg")).text()).contains("没有这项材料");
		assertThat(contents()).isZero();
		assertThat(scans(number)).isEmpty();
	}

	@Test
	void saysThatAFileIsTooLarge() {
		String number = this.hall.receive();

		Answer refused = attach(CLERK, number, "business-licence", "全部.pdf", new byte[22 * 1024 * 1024]);

		assertThat(refused.status()).as(refused.text()).isEqualTo(413);
	}

	@Test
	void isNobodyElsesToAttachOrToSee() {
		String number = this.hall.receive();
		attach(CLERK, number, "business-licence", "营业执照.jpg", Papers.picture("jpg"));
		this.hall.as(CLERK).post("/api/cases/%s/copies".formatted(number), Map.of("to", STRANGER, "reason", "请知悉"));

		assertThat(attach(STRANGER, number, null, "说明.pdf", Papers.pdf(1)).status()).isEqualTo(403);
		assertThat(open(STRANGER, number).status()).isEqualTo(403);
		assertThat(open("s002", number).status()).isEqualTo(404);
		assertThat(this.hall.signInToTasklist(STRANGER).get(path(number, "papers")).status()).isEqualTo(403);
	}

	@Test
	void movesAndIsTakenAwayWithAReason() {
		String number = this.hall.receive();
		attach(CLERK, number, "business-licence", "执照.jpg", Papers.picture("jpg"));
		long id = scans(number).get(0);

		assertThat(post(number, "scans/%d/move".formatted(id), Map.of("material", "food-safety-rules")).status())
			.isEqualTo(400);
		assertThat(post(number, "scans/%d/move".formatted(id), Map.of("material", "food-safety-rules", "reason", "放错了"))
			.status()).isEqualTo(200);
		assertThat(post(number, "scans/%d/removal".formatted(id), Map.of("reason", "别人的执照")).status()).isEqualTo(200);

		assertThat(panel(number)).doesNotContain("data-preview");
		assertThat(this.hall.values(number, "timeline", "title")).contains("移动扫描件：执照.jpg → 食品安全管理制度目录", "撤下扫描件：执照.jpg");
		assertThat(contents()).isOne();
		this.orphans.erase();
		assertThat(contents()).isZero();
	}

	@Test
	void keepsWhatAnotherCaseStillHas() {
		String one = this.hall.receive();
		String other = this.hall.receive();
		byte[] licence = Papers.picture("jpg");
		attach(CLERK, one, "business-licence", "执照.jpg", licence);
		attach(CLERK, other, "business-licence", "执照.jpg", licence);

		post(one, "scans/%d/removal".formatted(scans(one).get(0)), Map.of("reason", "放错了"));
		this.orphans.erase();

		assertThat(open(CLERK, other).status()).isEqualTo(200);
	}

	@Test
	void staysOnceADecisionWasMadeOnIt() {
		String number = this.hall.receive();
		attach(CLERK, number, "business-licence", "执照.jpg", Papers.picture("jpg"));
		this.hall.complete(CLERK, number, Samples.nonAcceptance("notNeeded"));

		Answer refused = post(number, "scans/%d/removal".formatted(scans(number).get(0)), Map.of("reason", "放错了"));

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text()).contains("已作为办理依据");
		assertThat(panel(number)).contains("执照.jpg").doesNotContain("data-remove");
	}

	@Test
	void packsAllPapersOfACase() {
		String number = this.hall.receive();
		attach(CLERK, number, "business-licence", "执照.jpg", Papers.picture("jpg"));

		Answer packed = this.hall.signInToTasklist(CLERK).get(path(number, "papers"));

		assertThat(packed.status()).isEqualTo(200);
		assertThat(packed.text()).startsWith("PK").contains("执照.jpg", "申请材料接收凭证.html");
	}

	private Answer attach(String user, String number, String material, String name, byte[] content) {
		return this.hall.signInToTasklist(user)
			.upload(path(number, "scans"), (material != null) ? Map.of("material", material) : Map.of(), name, content);
	}

	private Answer open(String user, String number) {
		return this.hall.signInToTasklist(user).get(path(number, "scans/" + scans(number).get(0)));
	}

	private Answer post(String number, String command, Map<String, Object> body) {
		return this.hall.signInToTasklist(CLERK).post(path(number, command), body);
	}

	private String panel(String number) {
		return this.hall.signInToTasklist(CLERK).get(path(number, "panel")).text();
	}

	private static String path(String number, String rest) {
		return "/camunda/api/hall/cases/%s/%s".formatted(number, rest);
	}

	private List<Long> scans(String number) {
		return this.jdbc.sql("select id from hall.scan where case_number = ? order by id")
			.param(number)
			.query(Long.class)
			.list();
	}

	private long contents() {
		return this.jdbc.sql("select count(*) from hall.scan_content").query(Long.class).single();
	}

}
