package onewindow.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import onewindow.calendar.WorkingDays;
import onewindow.cases.Applicant;
import onewindow.cases.CaseFiles;
import onewindow.cases.Channel;
import onewindow.forms.Answers;
import onewindow.gate.StartForm;
import onewindow.materials.CaseMaterials;
import onewindow.shared.CaseNumber;
import onewindow.shared.Coded;
import onewindow.shared.Hall;
import onewindow.shared.IdentityNumbers;
import onewindow.shared.PhoneNumbers;

import org.springframework.stereotype.Component;

/**
 * Takes applications: checks them and opens the case.
 */
@Component
class Applications implements StartForm {

	private static final Set<String> OF_EVERY_APPLICANT = Set.of("applicantName", "applicantIdNumber", "phone", "email",
			"address", "agentName", "agentIdNumber", "agentAuthority");

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
	public void check(Application application) {
		new ApplicationRules(application.item(), Hall.today(this.clock), this.calendar).check(application.answers());
		this.conditions.forEach(condition -> condition.check(application));
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

	private static Applicant applicant(Application application) {
		Answers answers = application.answers();
		Map<String, Object> ofTheItem = new LinkedHashMap<>(application.personal());
		ofTheItem.keySet().removeAll(OF_EVERY_APPLICANT);
		return new Applicant(answers.require("applicantType"), answers.require("applicantName"),
				IdentityNumbers.normalise(answers.require("applicantIdNumber")),
				PhoneNumbers.normalise(answers.require("phone")), answers.text("email").orElse(null),
				answers.text("address").orElse(null), answers.text("agentName").orElse(null),
				answers.text("agentIdNumber").map(IdentityNumbers::normalise).orElse(null),
				answers.text("agentAuthority").orElse(null), ofTheItem);
	}

}
