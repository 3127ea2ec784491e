package onewindow.office.hearing;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.FormNote;

import org.springframework.stereotype.Component;

/**
 * The minutes that a decision may cite, for whichever form decides.
 */
@Component
class MinutesToCite implements FormNote {

	private final Hearings hearings;

	MinutesToCite(Hearings hearings) {
		this.hearings = hearings;
	}

	@Override
	public String name() {
		return "hearingMinutes";
	}

	@Override
	public Object value(CaseFile caseFile) {
		return this.hearings.minutesToCite(caseFile.number());
	}

}
