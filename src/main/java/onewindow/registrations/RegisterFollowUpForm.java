package onewindow.registrations;

import java.util.Map;

import onewindow.cases.Applicant;
import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.gate.Markdown;
import onewindow.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * One of the registrations that follow: done with what is on the form already.
 */
@Component
class RegisterFollowUpForm implements TaskForm {

	private final CaseFiles cases;

	private final Timeline timeline;

	RegisterFollowUpForm(CaseFiles cases, Timeline timeline) {
		this.cases = cases;
		this.timeline = timeline;
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
		String company = this.timeline.last(caseFile.number(), Elements.APPLIED).orElseThrow().text("companyName");
		Object place = applicant.personalFields().getOrDefault("registeredPlace", "");
		Object representative = applicant.personalFields().getOrDefault("legalRepresentative", "");
		return Map.of("companyNote",
				"**新设公司**　%s　**法定代表人**　%s　**住所**　%s　**联系电话**　%s".formatted(Markdown.escape(company),
						Markdown.escape(representative.toString()), Markdown.escape(place.toString()),
						Markdown.escape(applicant.phone())));
	}

}
