package onewindow.office.coordination;

import java.util.HashMap;
import java.util.Map;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.Timeline;
import onewindow.casework.clock.LegalClock;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.shared.CaseNumber;
import onewindow.office.coordination.Opinion.Asking;
import onewindow.outgoing.documents.Documents;

import org.springframework.stereotype.Component;

/**
 * The letters between units: one for each that is asked, and one for each answer.
 */
@Component
class OpinionLetters {

	private final Documents documents;

	private final Timeline timeline;

	private final LegalClock clock;

	OpinionLetters(Documents documents, Timeline timeline, LegalClock clock) {
		this.documents = documents;
		this.timeline = timeline;
		this.clock = clock;
	}

	void ask(CaseNumber number, Asking asking, Unit unit, Act act) {
		issue(number, OpinionDocument.D10, act, facts(number, asking, unit));
	}

	void reply(CaseNumber number, Opinion opinion, Unit unit) {
		Map<String, Object> facts = new HashMap<>(facts(number, opinion.asking(), unit));
		facts.put("reply", opinion.reply());
		facts.put("issuingBody", unit.nameZh());
		issue(number, OpinionDocument.D10R, this.timeline.get(opinion.reply().actId()), facts);
	}

	private Map<String, Object> facts(CaseNumber number, Asking asking, Unit unit) {
		return Map.of("asking", asking, "consultedUnit", unit.nameZh(), "opinionDue",
				this.clock.stepDue(number, asking.on(), asking.days()));
	}

	/** Letters to several units are told apart by their titles. */
	private void issue(CaseNumber number, OpinionDocument type, Act act, Map<String, Object> facts) {
		Map<String, Object> titled = new HashMap<>(facts);
		titled.put("title", "%s（%s）".formatted(type.title(), facts.get("consultedUnit")));
		this.documents.issue(number, type, act, titled);
	}

}
