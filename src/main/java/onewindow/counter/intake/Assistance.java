package onewindow.counter.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import onewindow.casework.cases.Applicant.Guardian;
import onewindow.casework.cases.Applicant.Help;
import onewindow.casework.cases.Applicant.Interpreter;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.IdentityNumbers;
import onewindow.foundation.shared.TypedText;

/**
 * What an application says of the help that an applicant needs who cannot sign, act or
 * understand alone, and the answers that say it.
 */
final class Assistance {

	static final List<String> OF_GUARDIAN = List.of("guardianName", "guardianRelation", "guardianIdNumber");

	static final List<String> OF_INTERPRETER = List.of("interpreterName", "interpreterLanguage");

	private Assistance() {
	}

	static Help of(Answers answers) {
		return new Help(answers.ticked("thumbPrint"), guardian(answers), interpreter(answers));
	}

	private static Guardian guardian(Answers answers) {
		return answers.text("guardianName").map(name -> {
			String number = IdentityNumbers.normalise(answers.require("guardianIdNumber"));
			return new Guardian(TypedText.name(name), answers.require("guardianRelation"),
					Identities.kindOfPerson(answers, "guardianIdType", number), number);
		}).orElse(null);
	}

	private static Interpreter interpreter(Answers answers) {
		return answers.text("interpreterName")
			.map(name -> new Interpreter(TypedText.name(name), answers.require("interpreterLanguage")))
			.orElse(null);
	}

	/** As an application would give them. */
	static Map<String, Object> answers(Help help) {
		Map<String, Object> answers = new HashMap<>();
		if (help.thumbPrint()) {
			answers.put("thumbPrint", true);
		}
		if (help.guardian() != null) {
			answers.put("guardianName", help.guardian().name());
			answers.put("guardianRelation", help.guardian().relation());
			answers.put("guardianIdType", help.guardian().idKind().code());
			answers.put("guardianIdNumber", help.guardian().idNumber());
		}
		if (help.interpreter() != null) {
			answers.put("interpreterName", help.interpreter().name());
			answers.put("interpreterLanguage", help.interpreter().language());
		}
		return answers;
	}

}
