package onewindow.doors.desk;

import java.io.StringReader;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/** How far a case has come, drawn on its model. */
@OpenHall
class CasePictureIT {

	private static final String FOOD = "food-business-permit";

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@BeforeEach
	void aMonday() {
		this.hall.setTime("2026-05-18T09:00");
	}

	@Test
	void paintsTheWayTakenAndWhereTheCaseStands() throws Exception {
		String number = this.hall.receiveAndAccept();

		Document picture = picture(number, "");

		assertThat(described(picture)).isEqualTo("已经过：申请已登记、受理。正在办理：承诺时限内办理。");
		assertThat(picture.getDocumentElement().getElementsByTagName("title").item(0).getTextContent())
			.isEqualTo("食品经营许可");
		assertThat(described(picture(number, "SubProcess_WithinLimits"))).isEqualTo("已经过：办理已开始。正在办理：审查申请。");
		assertThat(text(number, "SubProcess_Intake")).contains("class=\"flow passed\"", ">受理申请<")
			.doesNotContain("here\"");
		assertThat(passedFlows(text(number, "SubProcess_Intake"))).as("start, answer, acceptance").isEqualTo(9);
	}

	@Test
	void leadsIntoWhatIsCalledBeforeTheCaseComesThereAndAfter() throws Exception {
		String number = this.hall.receiveAndAccept();
		assertThat(described(picture(number, "Call_SiteVerification"))).startsWith("依次为：安排现场核查");

		this.items.review(FOOD, number, Map.of("siteVerification", "yes"));

		assertThat(described(picture(number, "SubProcess_Stages"))).contains("正在办理：现场核查");
		assertThat(described(picture(number, "Call_SiteVerification"))).isEqualTo("已经过：已提请核查。正在办理：安排现场核查。");
		assertThat(text(number, "Call_SiteVerification"))
			.contains("?part=Call_SiteVerification/SubProcess_Verification");
		assertThat(described(picture(number, "Call_SiteVerification/SubProcess_VerificationOverdue")))
			.isEqualTo("已经过：无。正在办理：无。");
	}

	@Test
	void staysWhenTheCaseIsClosedAndIsShownToNobodyElse() throws Exception {
		String number = this.hall.receiveAndAccept();
		this.hall.as(CLERK).post("/api/cases/%s/withdrawal".formatted(number), Map.of("reason", "不办了"));

		assertThat(described(picture(number, "SubProcess_Withdrawal"))).contains("已经过：申请已撤回、停止计时、出具并告知撤回");
		assertThat(answer(STRANGER, number, "").status()).isEqualTo(404);
		assertThat(answer(CLERK, number, "SubProcess_Nowhere").status()).isEqualTo(404);
		assertThat(answer(CLERK, number, "Call_SiteVerification/x").text()).contains("没有这一部分");
		assertThat(answer(CLERK, number, "%22%3E%3Cscript%3E").status()).isEqualTo(404);
	}

	@Test
	void opensWithTheSessionOfTasklist() {
		String number = this.hall.receive();

		Answer picture = this.hall.signInToTasklist(CLERK).get("/camunda/api/hall/cases/%s/picture".formatted(number));

		assertThat(picture.status()).isEqualTo(200);
		assertThat(picture.text()).contains("<svg").doesNotContain("<script");
	}

	private Answer answer(String user, String number, String part) {
		return this.hall.as(user).get("/api/cases/%s/picture?part=%s".formatted(number, part));
	}

	private String text(String number, String part) {
		return answer(CLERK, number, part).text();
	}

	private static long passedFlows(String svg) {
		return svg.lines().filter(line -> line.contains("flow passed")).count();
	}

	private Document picture(String number, String part) throws Exception {
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(text(number, part))));
	}

	private static String described(Document picture) {
		return picture.getElementsByTagName("desc").item(0).getTextContent();
	}

}
