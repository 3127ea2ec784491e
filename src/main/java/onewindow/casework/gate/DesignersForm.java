package onewindow.casework.gate;

import java.util.Map;

import onewindow.foundation.forms.FormDefinition;

/**
 * A form that a designer has drawn, and of which no room knows: its answers are kept in
 * the timeline, and its choices tell the process which way to go. The linter sees to it
 * that they carry no name that means something to the hall.
 */
record DesignersForm(FormDefinition form) implements TaskForm {

	@Override
	public String id() {
		return this.form.id();
	}

	@Override
	public Map<String, Object> submit(Submission submission) {
		return this.form.choices(submission.answers());
	}

}
