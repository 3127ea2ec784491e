package onewindow.speciallaw.firerisk;

import java.time.LocalDate;
import java.util.Map;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.Timeline;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.outgoing.documents.Documents;
import onewindow.speciallaw.firerisk.LicenceMeasure.Change;
import onewindow.speciallaw.licences.Licence;
import onewindow.speciallaw.licences.Licence.State;
import onewindow.speciallaw.licences.Licences;

import org.springframework.stereotype.Component;

/**
 * Suspends, withdraws and resumes single licences, each with its document (行政许可法 Art. 8).
 */
@Component
class Measures {

	private final Licences licences;

	private final Timeline timeline;

	private final MeasureRows rows;

	private final FireOrders orders;

	private final Documents documents;

	Measures(Licences licences, Timeline timeline, MeasureRows rows, FireOrders orders, Documents documents) {
		this.licences = licences;
		this.timeline = timeline;
		this.rows = rows;
		this.orders = orders;
		this.documents = documents;
	}

	void act(CaseNumber number, String measure) {
		Change change = Coded.of(Change.class, measure);
		this.licences.change(number, (change == Change.SUSPEND) ? State.SUSPENDED : State.WITHDRAWN);
		FireOrder order = this.orders.newest();
		write(number, "ServiceTask_ActOnLicence", change, order.document(), order.until());
	}

	void resume(CaseNumber number) {
		this.licences.change(number, State.VALID);
		write(number, "ServiceTask_ResumeLicence", Change.RESUME, "火险命令已经解除或者期满", null);
	}

	private void write(CaseNumber number, String element, Change change, String ground, LocalDate until) {
		Act act = this.timeline.book(number, element, change.zh() + "许可", Actor.SYSTEM, Map.of("ground", ground));
		LicenceMeasure measure = this.rows.enter(number, change, ground, until, act);
		Licence licence = this.licences.get(number);
		this.documents.issue(number, FireDocument.D19, act, Map.of("measure", measure, "licence", licence));
	}

}
