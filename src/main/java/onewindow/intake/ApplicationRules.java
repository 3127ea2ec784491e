package onewindow.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import onewindow.calendar.WorkingDays;
import onewindow.catalogue.Item;
import onewindow.forms.Answers;
import onewindow.shared.IdentityNumbers;
import onewindow.shared.InvalidInput;
import onewindow.shared.InvalidInput.FieldError;
import onewindow.shared.PhoneNumbers;

/**
 * What an application must satisfy beyond its form.
 */
final class ApplicationRules {

	/** How far back a day of receipt may lie without a reason, in working days. */
	static final int RECEIPT_WITHOUT_REASON_DAYS = 5;

	private final Item item;

	private final LocalDate today;

	private final WorkingDays calendar;

	private final List<FieldError> errors = new ArrayList<>();

	ApplicationRules(Item item, LocalDate today, WorkingDays calendar) {
		this.item = item;
		this.today = today;
		this.calendar = calendar;
	}

	void check(Answers answers) {
		applicantMayApply(answers.require("applicantType"));
		identityNumberIsRight(answers);
		phoneCanBeCalled(answers.require("phone"));
		agentIsCompleteOrAbsent(answers);
		dayOfReceiptIsCredible(answers);
		if (!this.errors.isEmpty()) {
			throw new InvalidInput(this.errors);
		}
	}

	private void applicantMayApply(String type) {
		if (!this.item.applicants().contains(type)) {
			refuse("applicantType", "本事项不受理此类申请人的申请");
		}
	}

	/** GB 11643 for people, GB 32100 for organisations. */
	private void identityNumberIsRight(Answers answers) {
		String number = IdentityNumbers.normalise(answers.require("applicantIdNumber"));
		Optional<String> flaw = answers.require("applicantType").equals("individual")
				? IdentityNumbers.citizenFlaw(number, this.today) : IdentityNumbers.creditCodeFlaw(number);
		flaw.ifPresent(reason -> refuse("applicantIdNumber", reason));
	}

	private void phoneCanBeCalled(String phone) {
		if (!PhoneNumbers.isValid(PhoneNumbers.normalise(phone))) {
			refuse("phone", "联系电话应为11位手机号码，或带区号的固定电话，例如 0457-3181234");
		}
	}

	/** An agent needs an authority, and an authority an agent (行政许可法 Art. 29). */
	private void agentIsCompleteOrAbsent(Answers answers) {
		List<String> keys = List.of("agentName", "agentIdNumber", "agentAuthority");
		List<String> missing = keys.stream().filter(key -> answers.text(key).isEmpty()).toList();
		if (missing.size() < keys.size()) {
			missing.forEach(key -> refuse(key, "委托代理的，代理人姓名、身份号码和代理权限均须填写"));
		}
		answers.text("agentIdNumber")
			.map(IdentityNumbers::normalise)
			.flatMap(number -> IdentityNumbers.citizenFlaw(number, this.today))
			.ifPresent(reason -> refuse("agentIdNumber", reason));
	}

	private void dayOfReceiptIsCredible(Answers answers) {
		LocalDate receivedOn = answers.date("receivedOn").orElse(this.today);
		if (receivedOn.isAfter(this.today)) {
			refuse("receivedOn", "收件日期不能晚于今天");
		}
		else if (receivedOn.isBefore(this.today.minusYears(1))) {
			refuse("receivedOn", "收件日期不能早于一年前");
		}
		else if (this.calendar.between(receivedOn, this.today) > RECEIPT_WITHOUT_REASON_DAYS
				&& answers.text("receivedOnReason").isEmpty()) {
			refuse("receivedOnReason", "收件日期早于今天%d个工作日以上的，须说明原因".formatted(RECEIPT_WITHOUT_REASON_DAYS));
		}
	}

	private void refuse(String field, String reason) {
		this.errors.add(new FieldError(field, reason));
	}

}
