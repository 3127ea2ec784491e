package onewindow.counter.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import onewindow.casework.cases.Applicant;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Channel;
import onewindow.casework.gate.ApplicationCondition;
import onewindow.casework.gate.StartForm;
import onewindow.casework.materials.CaseMaterials;
import onewindow.foundation.calendar.WorkingDays;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.TypedText;

import org.springframework.stereotype.Component;

/**
 * Takes applications: checks them and opens the case.
 */
@Component
class Applications implements StartForm {

	private static final Set<String> OF_EVERY_APPLICANT = Set.of("applicantName", "applicantIdType",
			"applicantIdNumber", "registrationBody", "idSeen", "idSeenReason", "contact", "phone", "email", "address",
			"agentName", "agentIdType", "agentIdNumber", "agentAuthority", "thumbPrint", "guardianName",
			"guardianRelation", "guardianIdType", "guardianIdNumber", "interpreterName", "interpreterLanguage");

	private final CaseFiles cases;

	private final CaseMaterials materials;

	private final WorkingDays calendar;

	private final Clock clock;

	private final List<ApplicationCondition> conditions;

	Applications(CaseFiles cases, CaseMaterials materials, WorkingDays calendar, Clock clock,
			List<ApplicationCondition> conditions) {
		this.conditions = conditions;
		this.cases = cases;
		this.materials = materials;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public void requireApplicable(Application application) {
		new ApplicationRules(application.item(), Hall.today(this.clock), this.calendar)
			.requireValid(application.answers());
		this.conditions.forEach(condition -> condition.requireApplicable(application));
	}

	@Override
	public void open(CaseNumber number, Application application) {
		Answers answers = application.answers();
		LocalDate receivedOn = answers.date("receivedOn").orElse(Hall.today(this.clock));
		Channel channel = Coded.of(Channel.class, answers.require("channel"));
		this.cases.open(number, application.item(), applicant(application), channel, receivedOn,
				answers.text("receivedOnReason").orElse(null));
		this.materials.open(number, application.item(), answers.list("handedIn"));
	}

	/** The answers that stand with the applicant and not with the act. */
	static Map<String, Object> personalAnswers(Applicant applicant) {
		Map<String, Object> answers = new LinkedHashMap<>(applicant.personalFields());
		answers.put("applicantName", applicant.name());
		answers.putAll(Contacts.answers(applicant.contact()));
		answers.putAll(Assistance.answers(applicant.help()));
		answers.putAll(Identities.answers(applicant.identity(), applicant.agent()));
		answers.values().removeIf(Objects::isNull);
		return answers;
	}

	static Applicant applicant(Application application) {
		Answers answers = application.answers();
		Map<String, Object> ofTheItem = new LinkedHashMap<>(application.personal());
		ofTheItem.keySet().removeAll(OF_EVERY_APPLICANT);
		return new Applicant(answers.require("applicantType"), TypedText.name(answers.require("applicantName")),
				Identities.ofApplicant(answers), Contacts.of(answers), Assistance.of(answers),
				Identities.ofAgent(answers), ofTheItem);
	}

}
