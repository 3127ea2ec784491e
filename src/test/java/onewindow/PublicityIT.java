package onewindow;

import java.util.Map;

import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A planning permit of 2026-05-06 is published for seven working days (公示). */
@OpenHall
class PublicityIT {

	private static final String ITEM = "construction-project-planning-permit";

	private static final Map<String, Object> OBJECTION = Map.of("objector", "匿名来电", "objection", "担心占用消防通道。");

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	private String number;

	@BeforeEach
	void isPublished() {
		this.hall.setTime("2026-05-06T10:00");
		this.number = this.items.accept(ITEM);
		this.items.review(ITEM, this.number, Map.of());
		this.items.agree(ITEM, this.number);
		this.hall.complete("land-reviewer", this.number, "Task_PublishPublicity", Samples.publication());
	}

	@Test
	void lastsSevenWorkingDaysWhileTheClockRunsOn() {
		assertThat(this.hall.document(this.number, "P01")).contains("拟核发建设工程规划许可证", "2026年5月6日", "2026年5月14日");
		assertThat(this.hall.view(this.number).path("stoppedSince").isNull()).isTrue();
		this.hall.setTime("2026-05-14T23:59:59");
		this.hall.runDueJobs();
		assertThat(this.hall.tasks(this.number)).containsExactly("Task_RecordObjection");

		this.hall.setTime("2026-05-15T00:00:01");
		this.hall.runDueJobs();

		this.hall.process(this.number).isWaitingAt("Task_DecideCase");
		assertThat(this.hall.view(this.number).path("promisedDue").asText()).isEqualTo("2026-05-21");
	}

	@Test
	void hasEveryObjectionAnsweredBeforeTheDecision() {
		this.hall.complete("land-reviewer", this.number, "Task_RecordObjection", OBJECTION);
		this.hall.setTime("2026-05-13T10:00");
		this.hall.complete("land-reviewer", this.number, "Task_RecordObjection",
				Map.of("objector", "相邻住户", "objection", "噪声扰民。"));
		assertThat(this.hall.task(this.number, "Task_RecordObjection").path("due").asText())
			.as("an objection does not prolong the period")
			.startsWith("2026-05-14");

		this.hall.setTime("2026-05-15T00:00:01");
		this.hall.runDueJobs();

		assertThat(this.hall.tasks(this.number)).containsExactly("Task_AnswerObjections");
		assertThat(this.hall.formValue(this.number, "Task_AnswerObjections", "publicityNote")).contains("担心占用消防通道",
				"噪声扰民");
		this.hall.complete("land-reviewer", this.number, "Task_AnswerObjections",
				Map.of("objectionAnswer", "消防通道保留，施工时间已调整。", "objectorsTold", true));
		assertThat(this.hall.formValue(this.number, "Task_DecideCase", "publicityNote")).contains("担心占用消防通道", "消防通道保留");
	}

	@Test
	void stopsTheClockOnlyWhereASpecialLawSaysSo() {
		this.hall.setTime("2026-05-06T10:00");
		String item = "joint-test-permit";
		String joint = this.items.accept(item);
		this.items.review(item, joint, Map.of("publicity", "yes"));
		this.items.agree(item, joint);
		this.hall.complete("land-reviewer", joint, "Task_PublishPublicity", Samples.publication());
		assertThat(this.hall.view(joint).path("stoppedSince").asText()).isEqualTo("2026-05-06");
		assertThat(this.hall.values(joint, "ledger", "ground")).contains("测试法第九条");

		this.hall.setTime("2026-05-15T00:00:01");
		this.hall.runDueJobs();

		assertThat(this.hall.tasks(joint)).containsExactly("Task_DecideCase");
		assertThat(this.hall.view(joint).path("stoppedSince").isNull()).isTrue();
	}

}
