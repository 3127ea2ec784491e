package onewindow.office.publicity;

import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 发布公示: says what is published, and where.
 */
@Component
class PublishPublicityForm implements TaskForm {

	private final Publications publications;

	private final PublicityRows rows;

	PublishPublicityForm(Publications publications, PublicityRows rows) {
		this.publications = publications;
		this.rows = rows;
	}

	@Override
	public String id() {
		return "publish-publicity";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.rows.publish(submission.number(), submission.answers(), submission.act());
		return Map.of();
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("publicationNote", "**公示期**　自发布次日起%d个工作日，%s".formatted(this.publications.days(caseFile.number()),
				this.publications.stopsTheClock(caseFile.number()) ? "期间不计入办理期限" : "办理期限照常计算"));
	}

}
