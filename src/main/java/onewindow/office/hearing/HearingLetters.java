package onewindow.office.hearing;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.outgoing.documents.Documents;

import org.springframework.stereotype.Component;

/**
 * Tells those concerned on paper what becomes of their hearing.
 */
@Component
class HearingLetters {

	private final Hearings hearings;

	private final Documents documents;

	HearingLetters(Hearings hearings, Documents documents) {
		this.hearings = hearings;
		this.documents = documents;
	}

	/** That they may ask for one (行政许可法 Art. 47). */
	void tellRight(CaseNumber number, Actor actor) {
		this.hearings.tellRight(number, actor);
		this.documents.issue(number, HearingDocument.D12);
	}

	/**
	 * When and where it is, and the announcement where the law requires a hearing (行政许可法
	 * Art. 46, 48).
	 */
	void announce(CaseNumber number) {
		this.documents.issue(number, HearingDocument.D12N);
		if (this.hearings.mandatory(number)) {
			this.documents.issue(number, HearingDocument.D12P);
		}
	}

}
