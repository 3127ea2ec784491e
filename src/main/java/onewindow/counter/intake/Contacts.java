package onewindow.counter.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.cases.Applicant.Contact;
import onewindow.casework.cases.ContactWay;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.PhoneNumbers;

/**
 * What an application says of how to reach the applicant, and the answers that say it.
 * Whoever chooses no way gets one that was given.
 */
final class Contacts {

	private Contacts() {
	}

	static Contact of(Answers answers) {
		Optional<String> phone = answers.text("phone").map(PhoneNumbers::normalise);
		return new Contact(way(answers), phone.orElse(null), answers.text("email").orElse(null),
				answers.text("address").orElse(null));
	}

	private static ContactWay way(Answers answers) {
		return answers.text("contact")
			.map(code -> Coded.of(ContactWay.class, code))
			.orElseGet(() -> (answers.text("phone").isEmpty() && answers.text("email").isPresent()) ? ContactWay.EMAIL
					: ContactWay.PHONE);
	}

	/** As an application would give them. */
	static Map<String, Object> answers(Contact contact) {
		Map<String, Object> answers = new HashMap<>();
		answers.put("contact", contact.way().code());
		answers.put("phone", contact.phone());
		answers.put("email", contact.email());
		answers.put("address", contact.address());
		return answers;
	}

}
