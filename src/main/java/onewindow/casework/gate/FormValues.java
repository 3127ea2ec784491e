package onewindow.casework.gate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import onewindow.casework.cases.CaseFile;
import onewindow.engine.workflow.SubmissionGate.DeployedForm;
import onewindow.foundation.forms.FormDefinition;

import org.springframework.stereotype.Component;

/**
 * What forms show of a case: each the notes that it names, and no other.
 */
@Component
class FormValues {

	private final List<FormNote> notes;

	/** A deployed form never changes, so it is read once. */
	private final Map<String, FormDefinition> definitions = new ConcurrentHashMap<>();

	FormValues(List<FormNote> notes) {
		this.notes = notes;
	}

	FormDefinition definition(DeployedForm form) {
		return this.definitions.computeIfAbsent(form.version(), version -> FormDefinition.parse(form.content()));
	}

	Map<String, Object> of(FormDefinition form, CaseFile caseFile) {
		return this.notes.stream()
			.filter(note -> form.shows().contains(note.name()))
			.collect(Collectors.toMap(FormNote::name, note -> note.value(caseFile)));
	}

}
