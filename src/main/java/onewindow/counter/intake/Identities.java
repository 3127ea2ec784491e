package onewindow.counter.intake;

import java.util.LinkedHashMap;
import java.util.Map;

import onewindow.casework.cases.Applicant.Agent;
import onewindow.casework.cases.Applicant.Identity;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.IdentityKind;
import onewindow.foundation.shared.IdentityNumbers;
import onewindow.foundation.shared.TypedText;

/**
 * What an application says of the papers by which people show who they are, and the
 * answers that say it. Whoever chooses no kind gets the one that the number tells.
 */
final class Identities {

	private Identities() {
	}

	static Identity ofApplicant(Answers answers) {
		String number = IdentityNumbers.normalise(answers.require("applicantIdNumber"));
		IdentityKind kind = answers.text("applicantIdType")
			.map(code -> Coded.of(IdentityKind.class, code))
			.orElseGet(() -> isOrganization(answers) ? IdentityKind.CREDIT_CODE : IdentityKind.ofPersons(number));
		return new Identity(kind, number, answers.text("registrationBody").orElse(null),
				answers.ticked("idSeen") ? answers.text("idSeenReason").orElse(null) : null);
	}

	static boolean isOrganization(Answers answers) {
		return answers.require("applicantType").equals("organization");
	}

	/** {@literal null} when nobody acts for the applicant. */
	static Agent ofAgent(Answers answers) {
		return answers.text("agentName").map(name -> {
			String number = IdentityNumbers.normalise(answers.require("agentIdNumber"));
			return new Agent(TypedText.name(name), kindOfPerson(answers, "agentIdType", number), number,
					answers.require("agentAuthority"));
		}).orElse(null);
	}

	/** Of an agent or a guardian. */
	static IdentityKind kindOfPerson(Answers answers, String key, String number) {
		return answers.text(key)
			.map(code -> Coded.of(IdentityKind.class, code))
			.orElseGet(() -> IdentityKind.ofPersons(number));
	}

	/** As an application would give them. */
	static Map<String, Object> answers(Identity identity, Agent agent) {
		Map<String, Object> answers = new LinkedHashMap<>();
		answers.put("applicantIdType", identity.kind().code());
		answers.put("applicantIdNumber", identity.number());
		answers.put("registrationBody", identity.registeredBy());
		answers.put("idSeen", (identity.seenReason() != null) ? true : null);
		answers.put("idSeenReason", identity.seenReason());
		if (agent != null) {
			answers.put("agentName", agent.name());
			answers.put("agentIdType", agent.idKind().code());
			answers.put("agentIdNumber", agent.idNumber());
			answers.put("agentAuthority", agent.authority());
		}
		return answers;
	}

}
