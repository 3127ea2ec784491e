package onewindow.office.publicity;

import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.TaskForm;

import org.springframework.stereotype.Component;

/**
 * 登记公示异议: one form for each, until the period is over.
 */
@Component
class RecordObjectionForm implements TaskForm {

	private final Publications publications;

	private final PublicityRows rows;

	RecordObjectionForm(Publications publications, PublicityRows rows) {
		this.publications = publications;
		this.rows = rows;
	}

	@Override
	public String id() {
		return "record-objection";
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		this.rows.object(submission.number(), this.publications.published(submission.number()), submission.answers(),
				submission.act());
		return Map.of();
	}

	@Override
	public Map<String, Object> prefill(CaseFile caseFile) {
		return Map.of("publicationNote", "**公示期**　至%s，已登记异议%d件；没有异议的不必办理本任务，期满自动结束".formatted(
				this.publications.lastDay(caseFile.number()), this.publications.objections(caseFile.number()).size()));
	}

}
