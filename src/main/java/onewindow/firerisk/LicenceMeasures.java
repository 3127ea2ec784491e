package onewindow.firerisk;

import java.util.Map;

import onewindow.cases.Act;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.documents.DocumentType;
import onewindow.documents.Documents;
import onewindow.licences.Licence;
import onewindow.licences.Licence.State;
import onewindow.licences.Licences;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * Suspends, withdraws and resumes single licences, each with its document (行政许可法 Art. 8).
 */
@Component
class LicenceMeasures {

	private final Licences licences;

	private final Timeline timeline;

	private final FireOrders orders;

	private final Documents documents;

	LicenceMeasures(Licences licences, Timeline timeline, FireOrders orders, Documents documents) {
		this.licences = licences;
		this.timeline = timeline;
		this.orders = orders;
		this.documents = documents;
	}

	void act(CaseNumber number, String measure) {
		boolean suspends = FireOrder.Measure.SUSPEND.code().equals(measure);
		this.licences.change(number, suspends ? State.SUSPENDED : State.WITHDRAWN);
		FireOrder order = this.orders.newest();
		write(number, Elements.ACT_ON_LICENCE, suspends ? "中止许可" : "撤回许可",
				Map.of("change", measure, "ground", order.document(), "until", order.until().toString()));
	}

	void resume(CaseNumber number) {
		this.licences.change(number, State.VALID);
		write(number, Elements.RESUME_LICENCE, "恢复许可", Map.of("change", "resume", "ground", "火险命令已经解除或者期满"));
	}

	private void write(CaseNumber number, String element, String title, Map<String, Object> facts) {
		Act act = this.timeline.book(number, element, title, Actor.SYSTEM, facts);
		Licence licence = this.licences.get(number);
		this.documents.issue(number, DocumentType.D19, act,
				Map.of("validFrom", licence.validFrom(), "validUntil", licence.validUntil()));
	}

}
