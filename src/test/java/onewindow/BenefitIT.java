package onewindow;

import java.util.Map;

import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import onewindow.testing.Walker;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Money is worked out by one, looked at by another, and paid as it was worked out. */
@OpenHall
class BenefitIT {

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	Walker walker;

	private static final String MEDICAL = "medical-expense-reimbursement";

	private static final String WILDLIFE = "wildlife-damage-compensation";

	@Test
	void paysWhatWasWorkedOutAndNothingElse() {
		String number = this.walker.walkUntil(WILDLIFE, "Task_RegisterPayment");
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("closed");
		Map<String, Object> payment = Map.of("paidAmount", 2, "paidOn", this.hall.today().toString(),
				"paymentReference", "拨0001");

		assertThat(this.hall.tryToComplete("forest-reviewer", number, payment).refusedFields()).isEqualTo("paidAmount");
		this.hall.complete("forest-reviewer", number, Samples.with(payment, "paidAmount", 1));

		this.hall.process(number).isEnded();
	}

	@Test
	void worksOutNoMoreThanWasClaimed() {
		String number = this.walker.walkUntil(MEDICAL, "Task_AssessAmount");

		assertThat(this.hall
			.tryToComplete("medins-reviewer", number, "Task_AssessAmount",
					Map.of("eligibleAmount", 2, "amount", 1, "amountReason", "按目录核算。"))
			.refusedFields()).isEqualTo("eligibleAmount");
		assertThat(this.hall
			.tryToComplete("medins-reviewer", number, "Task_AssessAmount",
					Map.of("eligibleAmount", 0.5, "amount", 0.6, "amountReason", "按目录核算。"))
			.refusedFields()).isEqualTo("amount");
	}

	@Test
	void isWorkedOutAgainWhenTheOtherDoesNotAgree() {
		String number = this.walker.walkUntil(MEDICAL, "Task_RecheckAmount");

		this.hall.complete("medins-verifier1", number, "Task_RecheckAmount",
				Map.of("amountConfirmed", "no", "recheckReason", "漏算门诊费用。"));

		assertThat(this.hall.tasks(number)).containsExactly("Task_AssessAmount");
	}

	@Test
	void asksForTheThirdPartyOnlyWhereThereMayBeOne() {
		this.hall.setTime("2026-03-02T10:00");
		String number = this.hall.receive(this.items.clerk(MEDICAL), MEDICAL,
				Samples.with(ItemDriver.application(this.items.item(MEDICAL)), "thirdPartyLiability", "unclear"));
		this.hall.complete(this.items.clerk(MEDICAL), number, ItemDriver.acceptance(this.items.item(MEDICAL)));
		this.items.review(MEDICAL, number, Map.of());

		assertThat(this.hall.tasks(number)).containsExactly("Task_CheckThirdParty");
	}

	@Test
	void countsALatePaymentAsAYellowCard() {
		String number = this.walker.walkUntil(WILDLIFE, "Task_RegisterPayment");

		this.hall.setTime(this.hall.today().plusDays(30) + "T09:00:00");
		this.hall.runDueJobs();

		assertThat(this.hall.view(number).path("cards").findValuesAsText("subject")).contains("登记拨付");
	}

}
