package onewindow.publicity;

import java.util.Map;

import onewindow.cases.CaseFile;
import onewindow.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 发布公示: says what is published, and where.
 */
@Component
class PublishPublicityForm implements TaskForm {

	private final Publications publications;

	PublishPublicityForm(Publications publications) {
		this.publications = publications;
	}

	@Override
	public String id() {
		return "publish-publicity";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		return Map.of();
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("publicationNote", "**公示期**　自发布次日起%d个工作日，%s".formatted(this.publications.days(caseFile.number()),
				this.publications.stopsTheClock(caseFile.number()) ? "期间不计入办理期限" : "办理期限照常计算"));
	}

}
