package onewindow.speciallaw.registrations;

import java.util.Map;

import onewindow.casework.cases.Applicant;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.gate.Markdown;
import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * One of the registrations that follow: done with what is on the form already.
 */
@Component
class RegisterFollowUpForm implements TaskForm {

	private final CaseFiles cases;

	private final FollowUpRequests requests;

	RegisterFollowUpForm(CaseFiles cases, FollowUpRequests requests) {
		this.cases = cases;
		this.requests = requests;
	}

	@Override
	public String id() {
		return "register-follow-up";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		return Map.of();
	}

	/**
	 * The windows see what the applicant has told already, so that nobody is asked again.
	 */
	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		Applicant applicant = this.cases.applicant(caseFile.number());
		String company = this.requests.of(caseFile.number()).companyName();
		Object place = applicant.personalFields().getOrDefault("registeredPlace", "");
		Object representative = applicant.personalFields().getOrDefault("legalRepresentative", "");
		return Map.of("companyNote",
				"**新设公司**　%s　**法定代表人**　%s　**住所**　%s　**联系电话**　%s".formatted(Markdown.escape(company),
						Markdown.escape(representative.toString()), Markdown.escape(place.toString()),
						(applicant.phone() != null) ? Markdown.escape(applicant.phone()) : "没有电话"));
	}

}
