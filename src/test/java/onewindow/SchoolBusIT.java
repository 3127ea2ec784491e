package onewindow;

import java.util.List;
import java.util.Map;

import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The education bureau examines, two units are asked, the district government decides.
 */
@OpenHall
class SchoolBusIT {

	private static final String ITEM = "school-bus-use-permit";

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Test
	void isDecidedAndSignedByTheDistrictGovernment() {
		this.hall.setTime("2026-05-06T10:00");
		String number = this.items.accept(ITEM);
		assertThat(this.hall.view(number).path("promisedDue").asText()).isEqualTo("2026-05-20");
		this.items.review(ITEM, number, Map.of());
		this.items.agree(ITEM, number);

		assertThat(this.hall.tryToComplete("edu-decider", number, Samples.grant()).status()).isEqualTo(403);
		assertThat(this.hall.as("district-gov")
			.get("/engine-rest/task?candidateGroup=district-gov&processInstanceBusinessKey=" + number)
			.body()).as("in the government's list").hasSize(1);
		assertThat(this.hall.as("district-gov").get("/api/cases/" + number).status()).isEqualTo(200);
		assertThat(this.hall.formValue(number, "Task_DecideCase", "remedies")).as("not to the body that decided")
			.contains("大兴安岭地区行政公署");
		this.hall.complete("district-gov", number, Samples.grant());

		assertThat(this.hall.document(number, "D15")).contains("新林区人民政府", "征求意见：新林区公安局、新林区交通运输局", "校车标牌");
		assertThat(this.hall.document(number, "D02")).doesNotContain("<div class=\"body-name\">新林区人民政府");
		this.hall.complete(this.items.clerk(ITEM), number, Samples.delivery());
		assertThat(this.hall.values(number, "opinions", "answer")).isEqualTo(List.of("agree", "agree"));
	}

}
