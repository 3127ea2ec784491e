package onewindow.counter.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import onewindow.casework.cases.Applicant.Contact;
import onewindow.casework.cases.Applicant.Identity;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.IdentityKind;
import onewindow.foundation.shared.IdentityNumbers;
import onewindow.foundation.shared.IdentityRefusal;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.InvalidInput.FieldError;
import onewindow.foundation.shared.PhoneNumbers;
import onewindow.foundation.shared.Refusal;

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

	void requireValid(Answers answers) {
		applicantMayApply(answers.require("applicantType"));
		identityNumberIsRight(answers);
		applicantCanBeTold(answers);
		agentIsCompleteOrAbsent(answers);
		assistanceIsCompleteOrAbsent(answers);
		dayOfReceiptIsCredible(answers);
		InvalidInput.refuseIfAny(this.errors);
	}

	private void applicantMayApply(String type) {
		if (!this.item.applicants().contains(type)) {
			refuse("applicantType", IntakeRefusal.APPLICANT_TYPE);
		}
	}

	/** Each kind of paper has its own check. */
	private void identityNumberIsRight(Answers answers) {
		Identity identity = Identities.ofApplicant(answers);
		if (identity.kind().isPersons() == Identities.isOrganization(answers)) {
			refuse("applicantIdType", IntakeRefusal.IDENTITY_KIND);
			return;
		}
		if ((identity.kind() == IdentityKind.OTHER_REGISTRATION) != (identity.registeredBy() != null)) {
			refuse("registrationBody", IntakeRefusal.REGISTRATION_BODY);
		}
		if (answers.ticked("idSeen") != answers.text("idSeenReason").isPresent()) {
			refuse("idSeenReason", IntakeRefusal.SEEN_WITHOUT_REASON);
		}
		identity.kind()
			.flaw(identity.number(), this.today)
			.filter(flaw -> flaw != IdentityRefusal.CREDIT_CODE_CHECK_DIGIT || identity.seenReason() == null)
			.ifPresent(flaw -> refuse("applicantIdNumber", flaw));
	}

	/**
	 * Nobody must have a telephone or a mailbox; who wants to be told by one gives it.
	 */
	private void applicantCanBeTold(Answers answers) {
		Contact contact = Contacts.of(answers);
		if (contact.phone() != null && !PhoneNumbers.isValid(contact.phone())) {
			refuse("phone", IntakeRefusal.PHONE);
		}
		switch (contact.way()) {
			case PHONE -> requireGiven("phone", contact.phone());
			case EMAIL -> requireGiven("email", contact.email());
			case POST -> requireGiven("address", contact.address());
			case COME_BY -> {
			}
		}
	}

	private void requireGiven(String field, String answer) {
		if (answer == null) {
			refuse(field, IntakeRefusal.CONTACT_MISSING);
		}
	}

	/** An agent needs an authority, and an authority an agent (行政许可法 Art. 29). */
	private void agentIsCompleteOrAbsent(Answers answers) {
		completeOrAbsent(answers, List.of("agentName", "agentIdNumber", "agentAuthority"),
				IntakeRefusal.AGENT_INCOMPLETE);
		numberOfPersonIsRight(answers, "agentIdType", "agentIdNumber");
	}

	/** A guardian acts by law and shows who it is, like an agent (民法典 Art. 23). */
	private void assistanceIsCompleteOrAbsent(Answers answers) {
		completeOrAbsent(answers, Assistance.OF_GUARDIAN, IntakeRefusal.GUARDIAN_INCOMPLETE);
		numberOfPersonIsRight(answers, "guardianIdType", "guardianIdNumber");
		completeOrAbsent(answers, Assistance.OF_INTERPRETER, IntakeRefusal.INTERPRETER_INCOMPLETE);
	}

	private void completeOrAbsent(Answers answers, List<String> keys, Refusal refusal) {
		List<String> missing = keys.stream().filter(key -> answers.text(key).isEmpty()).toList();
		if (missing.size() < keys.size()) {
			missing.forEach(key -> refuse(key, refusal));
		}
	}

	private void numberOfPersonIsRight(Answers answers, String kind, String key) {
		answers.text(key)
			.map(IdentityNumbers::normalise)
			.flatMap(number -> Identities.kindOfPerson(answers, kind, number).flaw(number, this.today))
			.ifPresent(flaw -> refuse(key, flaw));
	}

	private void dayOfReceiptIsCredible(Answers answers) {
		LocalDate receivedOn = answers.date("receivedOn").orElse(this.today);
		if (receivedOn.isAfter(this.today)) {
			refuse("receivedOn", IntakeRefusal.RECEIVED_IN_FUTURE);
		}
		else if (receivedOn.isBefore(this.today.minusYears(1))) {
			refuse("receivedOn", IntakeRefusal.RECEIVED_LONG_AGO);
		}
		else if (this.calendar.between(receivedOn, this.today) > RECEIPT_WITHOUT_REASON_DAYS
				&& answers.text("receivedOnReason").isEmpty()) {
			refuse("receivedOnReason", IntakeRefusal.RECEIVED_EARLIER, RECEIPT_WITHOUT_REASON_DAYS);
		}
	}

	private void refuse(String field, Refusal refusal, Object... facts) {
		this.errors.add(FieldError.of(field, refusal, facts));
	}

}
