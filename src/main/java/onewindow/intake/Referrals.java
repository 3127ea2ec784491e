package onewindow.intake;

import java.util.Optional;

import onewindow.cases.Act;
import onewindow.cases.Elements;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Unit;
import onewindow.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * To whom applicants were redirected (转办).
 */
@Component
public class Referrals {

	private final Timeline timeline;

	private final Catalogue catalogue;

	Referrals(Timeline timeline, Catalogue catalogue) {
		this.timeline = timeline;
		this.catalogue = catalogue;
	}

	/**
	 * The unit to which a case was redirected.
	 * @param number the case
	 * @return empty when it was not
	 */
	public Optional<Unit> receiver(CaseNumber number) {
		return redirection(number).flatMap(act -> this.catalogue.unitBySlug(act.text("targetUnit")));
	}

	/** The act by which a case was redirected. */
	Optional<Act> redirection(CaseNumber number) {
		return this.timeline.last(number, Elements.ACCEPT, Elements.HANDLE_ON_SPOT)
			.filter(act -> act.text("acceptance").equals("redirect"));
	}

}
