package onewindow.doors.tasklist;

import java.util.Map;

import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static onewindow.testing.HallDriver.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Half-typed forms, for a day.
 */
@OpenHall
class DraftsIT {

	@Autowired
	HallDriver hall;

	String number;

	String task;

	@BeforeEach
	void opensACase() {
		this.hall.setTime("2026-05-06T10:00");
		this.number = this.hall.receive();
		this.task = this.hall.task(this.number).path("id").asText();
	}

	@Test
	void givesBackWhatOneHasTypedLast() {
		assertThat(read(CLERK).status()).isEqualTo(204);

		keep(CLERK, Map.of("defects", "请补交"));
		keep(CLERK, Map.of("defects", "请补交营业执照"));

		assertThat(read(CLERK).body().path("answers").path("defects").asText()).isEqualTo("请补交营业执照");
		assertThat(read(CLERK).body().path("savedAt").asText()).isEqualTo("2026-05-06 10:00");
	}

	@Test
	void showsNobodyWhatOthersHaveTyped() {
		keep(CLERK, Map.of("defects", "请补交"));

		assertThat(read("s043").status()).isEqualTo(204);
		assertThat(read(STRANGER).status()).isEqualTo(204);
		assertThat(keep(STRANGER, Map.of("defects", "x")).status()).isEqualTo(404);
	}

	@Test
	void forgetsAfterADay() {
		keep(CLERK, Map.of("defects", "请补交"));

		this.hall.setTime("2026-05-07T10:01");

		assertThat(read(CLERK).status()).isEqualTo(204);
	}

	@Test
	void keepsNothingForATaskThatIsDoneNorWhatIsNoForm() {
		assertThat(this.hall.signInToTasklist(CLERK).post(path(), "[1]").status()).isEqualTo(400);

		this.hall.complete(CLERK, this.number, Samples.acceptance());

		assertThat(keep(CLERK, Map.of("defects", "请补交")).status()).isEqualTo(404);
	}

	private Answer keep(String user, Map<String, Object> answers) {
		return this.hall.signInToTasklist(user).post(path(), answers);
	}

	private Answer read(String user) {
		return this.hall.signInToTasklist(user).get(path());
	}

	private String path() {
		return "/camunda/api/hall/tasks/%s/draft".formatted(this.task);
	}

}
